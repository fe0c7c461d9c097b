/** Words whose dot is part of them. A single capital letter (“J. Pell”) needs no row here. */
import { wordSet } from '../words.ts';

export const abbreviations = wordSet(
  // Before names
  `mr. mrs. ms. mx. messrs. mmes. dr. drs. prof. profs. rev. fr. sr. br. hon. rt. sen. sens. rep. reps. gov. govs. lt.
   gen. gens. maj. col. cols. capt. cmdr. cdr. comdr. adm. brig. sgt. sgts. cpl. pvt. pfc. spc. det. dets. insp. supt.
   supts. cst. const. asst. assoc. dep. pres. sec. secy. min. amb. atty. attys. adv. aldm. ald. cllr. coun. clr. supvr. msgr.
   st. ste. sta. mt. ft. smt. kum. shri. sri. pt. engr. arch. tn. hj. dk. ir. u. md. mohd. muhd. abd. chas. geo. wm.
   jas. jos. thos. robt. alex. benj. ed. treas. supr. del. dels. ofc. ofcr. dist. mgr. dir.`,
  // Between and after names and numbers
  `v. vs. no. nos. art. arts. sec. secs. para. paras. ch. chap. vol. vols. fig. figs. p. pp. ed. eds. trans. approx. est.
  ca. c. cf. viz. al. etc. esp. incl. excl. max. min. avg. temp. tel. ext. dept. depts. div. bldg. ave. blvd. rd. hwy.
  sq. apt. univ. inst. assn. assns. natl. intl. govt. mfg. dist. e.g. i.e. a.k.a. f.k.a. q.v.`,
  // Companies and degrees
  `inc. corp. co. cos. ltd. llc. l.l.c. l.p. plc. p.l.c. pty. pvt. bros. jr. sr. esq. ph.d. m.d. b.a. m.a. m.b.a. b.s.
  m.s. j.d. d.d.s. r.n. m.p. m.p.s q.c. k.c. s.c.`,
  // Places
  `u.s. u.s.a. u.k. u.n. e.u. u.a.e. u.s.s.r. d.c. n.y. l.a. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. w.va. p.r. b.c.
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. mass. md. mich. minn. miss. mo. mont.
  neb. nebr. nev. okla. ore. pa. penn. tenn. tex. vt. va. wash. wis. wisc. wyo. ont. que. sask. alta. man. n.s.
  n.s.w. vic. tas. p.e.i. n.b.`,
  // Calendar and clock
  `jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. a.m.
  p.m. b.c. a.d. b.c.e. c.e.`,
  // Units
  `ft. in. lb. lbs. oz. kg. km. mi. hr. hrs. mins. secs. yr. yrs. mph. m.p.h. cc. gal. sq. bn. mn. cr. rs. re.`,
  // Parties and bodies
  `g.o.p. f.b.i. c.i.a. n.s.a. e.p.a. i.r.s. n.f.l. n.b.a. n.a.a.c.p. a.c.l.u. n.a.t.o. d.a. d.n.c. r.n.c. d.p.p. p.t.i.`,
);

/** Those that may also be a sentence's last word; what follows decides. */
export const enders = wordSet(
  `inc. corp. co. cos. ltd. llc. l.l.c. l.p. plc. p.l.c. bros. jr. sr. esq. ph.d. m.d. b.a. m.a. m.b.a. j.d. u.s. u.s.a.
  u.k. u.n. e.u. u.a.e. d.c. n.y. l.a. n.j. n.h. n.c. s.c. r.i. b.c. a.m. p.m. a.d. b.c.e. c.e. etc. al. st. ave. blvd.
  rd. hwy. sq. ft. lb. lbs. oz. kg. km. mi. hr. hrs. mins. yrs. mph. m.p.h. g.o.p. f.b.i. c.i.a. n.s.a. e.p.a. i.r.s.
  n.f.l. n.b.a. d.n.c. r.n.c. calif. fla. mass. conn. ariz. ont. bn. mn. cr. assn. dept. govt. univ. approx. m.p. q.c.
  k.c. jan. feb. aug. sept. oct. nov. dec. apr. mon. tue. tues. wed. thu. thurs. fri. sat. sun.`,
);
