/** Roles that somebody has for one of the family: “his wife, Oda Brenn”. */
import { wordSet } from '../words.ts';

export const kin = wordSet(
  `father mother dad mom mum stepfather stepmother father-in-law mother-in-law grandfather grandmother son daughter
   stepson stepdaughter son-in-law daughter-in-law grandson granddaughter brother sister half-brother half-sister stepbrother stepsister
   brother-in-law sister-in-law husband wife ex-husband ex-wife widow widower uncle aunt nephew niece boyfriend
   girlfriend fiancé fiancée spouse sibling twin cousin child`,
);
