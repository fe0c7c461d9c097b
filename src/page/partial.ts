/**
 * Is more of the article elsewhere than on the page? Papers say “not free” in their structured data of articles that
 * stand there in full as well (27 of 328 stored news pages do, most of them whole), so that alone says nothing: a wall
 * has to stand where a reader sees it, or the article that the page hands to search engines has to be much longer.
 */
import { things } from './structured-data.ts';

/** What walls say, by language. */
const WALLS = [
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|create (?:an? |your )?(?:free )?account)\b.{0,40}\bto (?:continue|keep|finish|unlock|read (?:on|more|the|this))/,
  /\bto (?:continue|keep|finish) reading,? (?:please )?(?:subscribe|sign|log|register|create)/,
  /\b(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)\b/,
  /\b(?:weiterlesen (?:mit|als)|(?:jetzt|artikel) (?:freischalten|weiterlesen)|exklusiv für abonnent|nur für abonnent)/,
  /\b(?:la suite|cet article|ce contenu) est réservée? (?:à nos |aux )abonn|\bil vous reste [\d.,]+ ?% de/,
  /\b(?:suscríbete|regístrate|inicia sesión)\b.{0,40}\bpara (?:seguir|continuar|leer)|\bcontenido exclusivo para suscriptores/,
  /\b(?:abbonati|accedi|registrati)\b.{0,40}\bper (?:continuare|leggere|proseguire)/,
  /\b(?:assine|cadastre-se|faça login)\b.{0,40}\bpara (?:continuar|ler)/,
  /\b(?:word abonnee|log in|registreer)\b.{0,40}\bom (?:verder|dit artikel|door)/,
];
/** Characters of the longest line of a wall. */
const LONGEST_LINE = 250;
/** How much longer than the text the handed-out article has to be; they differ by captions and boxes anyway. */
const MUCH_LONGER = 1.5;
/** Characters of the shortest article handed out in full; shorter ones are summaries. */
const SHORTEST_ARTICLE = 1000;

/** `text` is the article's text as it was found on the page. */
export function isPartial(document: Document, text = ''): boolean {
  return (text !== '' && handedOut(document) > MUCH_LONGER * text.length) || isWalled(document);
}

function handedOut(document: Document): number {
  const lengths = things(document).map(({ articleBody }) =>
    typeof articleBody === 'string' ? articleBody.replace(/<[^<>]+>/g, '').replace(/\s+/g, ' ').length : 0,
  );
  const longest = Math.max(0, ...lengths);
  return longest < SHORTEST_ARTICLE ? 0 : longest;
}

/** A wall stands where a reader sees it. */
export function isWalled(document: Document): boolean {
  for (const element of document.querySelectorAll(
    'h2, h3, h4, h5, p, a, button, strong, span, div:not(:has(div, p))',
  )) {
    const words = element.textContent ?? '';
    if (words.length < 15 || words.length > LONGEST_LINE) continue;
    const line = words.replace(/\s+/g, ' ').toLowerCase();
    if (WALLS.some((wall) => wall.test(line)) && isSeen(element)) return true;
  }
  return false;
}

/** Walls wait hidden on pages of those who have paid. */
const isSeen = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
