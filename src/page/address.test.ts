import { describe, expect, it } from 'vitest';
import { type Address, addressOf } from './address.ts';

const ADDRESSES: [url: string, says: Address[]][] = [
  ['https://courier.example/', ['front']],
  ['https://courier.example/en-gb/', ['front']],
  ['https://courier.example/index.html', ['front']],
  ['https://courier.example/index.php?id=4711', ['numbered']],
  ['https://courier.example/news/', ['list']],
  ['https://courier.example/news/page/3', ['list']],
  ['https://courier.example/news/ferry-stays-in-port-until-spring', ['headline', 'numbered']],
  ['https://courier.example/news/northern-islands', []],
  ['https://courier.example/archive/63076', ['numbered']],
  ['https://courier.example/tag/ferries', ['no story']],
  ['https://courier.example/all?q=ferry', ['no story']],
  ['https://courier.example/forum/index.php?topic=12.0', ['no story']],
  ['https://courier.example/2026/03/04/ferry', ['dated']],
  ['https://courier.example/2026/03/ferry-stays-in-port-until-spring/', ['dated', 'headline']],
  ['https://courier.example/world/ferry-stays-in-port-until-spring-1234567.html', ['headline', 'numbered']],
  [
    'https://courier.example/%D9%82%D8%A7%D8%B1%D8%A8-%D8%AC%D8%AF%D9%8A%D8%AF-%D9%81%D9%8A-%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D8%A7%D9%84%D9%8A%D9%88%D9%85',
    ['headline'],
  ],
  ['https://courier.example/100%-off', []],
  ['https://courier.example/ferry', []],
  ['http://localhost:4000/', ['none']],
  ['file:///home/oda/index.html', ['none']],
  ['', ['none']],
];

describe('addressOf', () => {
  it.each(ADDRESSES)('%s', (url, says) => {
    expect(addressOf(url)).toEqual(says);
  });
});
