/** What people hold and do, as far as it tells one from another: “the judge” is no prosecutor, “the mayor” no deputy mayor. */
import { wordMap, wordSet } from '../words.ts';

/** Whoever holds one of these is told to hold it: “the senator” is somebody who was called one. */
export const offices = wordSet(
  `senator representative governor president minister secretary spokesperson general mayor judge sheriff ambassador
   bishop chancellor`,
);

/**
 * What people do, in groups that a text uses for one another: “the judge” is a magistrate that it has named. Whoever a text
 * says to be something else, in another group or in none, is not meant by it.
 */
export const functions = wordMap(
  ...[
    `judge magistrate justice recorder`,
    `prosecutor`,
    `defendant accused suspect convict inmate prisoner detainee`,
    `plaintiff claimant petitioner appellant complainant victim survivor`,
    `juror foreman`,
    `coroner pathologist`,
    `sheriff detective inspector constable sergeant`,
    `warden jailer`,
    `attacker assailant robber burglar gunman shooter killer hijacker kidnapper`,
    `hostage captor`,
    `bystander onlooker passer-by`,
    `governor`,
    `senator congressman congresswoman representative`,
    `mayor`,
    `president`,
    `minister premier`,
    `secretary`,
    `commissioner`,
    `executive ceo`,
    `chancellor`,
    `ambassador`,
    `chairman chairwoman chairperson chair`,
    `treasurer`,
    `director producer`,
    `coach manager trainer`,
    `captain skipper`,
    `referee umpire`,
    `runner-up`,
    `understudy`,
    `driver motorist cyclist passenger pedestrian`,
    `patient`,
    `nurse matron midwife`,
    `surgeon`,
    `pupil`,
    `headteacher headmaster headmistress principal`,
    `landlord landlady`,
    `tenant`,
    `caretaker janitor`,
    `engineer`,
    `bishop archbishop pope priest vicar imam rabbi`,
    `lender`,
  ].map((list, group): [number, string] => [group, list]),
);

/** Words right before an office's noun that make another office of it. */
export const officeRanks = wordSet(
  `prime first vice deputy assistant associate lieutenant shadow attorney surgeon inspector solicitor secretary director`,
);

/** Work by which a text takes up only whoever it has told to do it: “the barman” is nobody named so far. */
export const jobs = wordSet(
  `barman barmaid bartender waiter waitress steward stewardess cook driver conductor guard porter cleaner janitor caretaker
   gardener plumber electrician carpenter mechanic shopkeeper grocer baker butcher barber hairdresser tailor clerk
   receptionist usher postman courier landlord landlady tenant nun monk lifeguard firefighter paramedic constable
   policeman policewoman fisherman milkman doorman ferryman lodger passer-by bystander`,
);

/** Roles of people who may do anything besides. */
export const standing = wordSet(
  `candidate nominee contender hopeful front-runner frontrunner challenger incumbent opponent rival ally friend neighbour
   neighbor supporter donor critic star veteran native resident man woman father mother`,
);

/** Words before an office's noun that tell of another holder of it. */
export const officeOthers = wordSet(
  `other another opposing rival visiting neighbouring neighboring former ex previous`,
);

/** What ministers and secretaries are for. */
export const officeFields = wordSet(
  `agriculture commerce communications culture defence defense economy education employment energy environment finance
   foreign health home housing immigration industry interior justice labour labor state trade transport transportation
   treasury tourism welfare`,
);
