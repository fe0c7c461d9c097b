/** Degrees and orders as they stand between commas behind a name: “Ada Lund, MD, said”. */
import { wordSet } from '../words.ts';

export const degrees = wordSet(
  'md m.d. d.o. phd ph.d. dds mph rn rd rdn ms msc mba jd j.d. lcsw dvm psyd psy.d. facs esq esq. obe mbe cbe kbe dbe cmg kcmg kc qc sc san jp frs frse frcs frcp fba fca rics ias ips ifs irs mp mep msp mla tsn cfr oon ofr gcon',
);
