/**
 * What a server sends late (React streams pages so) waits in hidden boxes at the end, `<div hidden id="S:1">`, until a line
 * of script puts it where a template of the same number holds its place, `<template id="B:1">` or `P:1`. Here no script
 * runs, so it is put there by hand. Parts lie within parts, each with a place of its own.
 */
const PLACE = /^[BP]:([\da-f]+)$/;

export function placeStreamed(document: Document): void {
  for (const template of [...document.querySelectorAll('template[id]')]) {
    const number = PLACE.exec(template.id)?.[1];
    const box = number && document.querySelector(`div[hidden][id="S:${number}"]`);
    if (box && !box.contains(template)) template.replaceWith(...box.childNodes);
  }
}
