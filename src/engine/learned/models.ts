/** The models that decide, each unpacked when it is first asked. A caller may bring its own, which is how cross-validation measures. */
import { once } from '../language/once.ts';
import { emptyModel, type Linear, type Packed, unpack } from './linear.ts';
import { weights as certainty } from './weights/certainty.ts';
import { weights as referent } from './weights/referent.ts';
import { weights as report } from './weights/report.ts';
import { weights as reported } from './weights/reported.ts';
import { weights as source } from './weights/source.ts';
import { weights as speech } from './weights/speech.ts';

export interface Models {
  /** Which mention said a quoted stretch: a softmax over its candidates. */
  source: Linear;
  /** Whether quoted words are somebody's words at all: a logit. */
  speech: Linear;
  /** Which words around a cue are what was reported, and whose: a tagger. */
  report: Linear;
  /** Whether what the tagger found is a report: a logit. */
  reported: Linear;
  /** Whom a pronoun or a noun like “the senator” stands for: a softmax over the people known so far. */
  referent: Linear;
  /** Whether a name is right: a logit. */
  certainty: Linear;
}

const model = (packed: Packed | null) => once<Linear>(() => (packed ? unpack(packed) : emptyModel(1)));

const unpacked = {
  source: model(source),
  speech: model(speech),
  report: model(report),
  reported: model(reported),
  referent: model(referent),
  certainty: model(certainty),
};

export const MODELS: Models = {
  get source() {
    return unpacked.source();
  },
  get speech() {
    return unpacked.speech();
  },
  get report() {
    return unpacked.report();
  },
  get reported() {
    return unpacked.reported();
  },
  get referent() {
    return unpacked.referent();
  },
  get certainty() {
    return unpacked.certainty();
  },
};
