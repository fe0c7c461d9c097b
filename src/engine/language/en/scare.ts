/**
 * Marks that hold no one's words: after `titleNouns` a quoted stretch is usually a title,
 * after `termCues` a name or term, unless a cue says otherwise.
 */
import { wordSet } from '../words.ts';

export const titleNouns = wordSet(
  `show shows series sitcom drama dramas soap programme programmes program programs episode episodes season documentary
  documentaries film films movie movies blockbuster thriller comedy comedies musical musicals opera operas operetta play
  plays ballet sequel prequel trilogy franchise remake pilot trailer short animation anime cartoon miniseries biopic
  book books novel novels novella memoir memoirs autobiography biography bestseller paperback anthology story stories
  poem poems poetry essay essays collection comic comics manga textbook cookbook dictionary magazine newsletter zine
  journal column blog podcast podcasts podcaster webcast song songs single singles album albums ep lp track tracks hit
  hits anthem anthems ballad ballads hymn hymns tune tunes chart-topper mixtape record remix cover symphony concerto
  sonata aria lullaby jingle game games videogame app apps software exhibition exhibitions exhibit painting paintings
  portrait sculpture mural installation artwork photograph cartoonist production revival tour
  conference panel lecture seminar workshop session talk campaign initiative project operation codename chapter section
  headline theme motto subtitle titled entitled starring hosts hosted anchored aired sang sings performed dance dances
  act sketch skit routine special telethon broadcast hit-song video videos clip`,
);

export const termCues = wordSet(
  `so-called dubbed known_as nicknamed termed labelled labeled entitled titled called named christened codenamed
  code-named branded styled coined aka a.k.a. alias better_known_as also_known_as commonly_known_as popularly_known_as
  referred_to_as what_is_called what_are_called the_term the_terms the_word the_words the_phrase the_phrases the_name
  the_nickname the_acronym the_hashtag hashtag hashtags the_concept_of the_idea_of the_notion_of the_slogan self-styled
  self-described self-proclaimed supposed alleged meaning means translated_as translates_as literally in_quotes
  quote-unquote nickname nicknames slogan term terms phrase phrases word words expression acronym password marked
  stamped billed_as marketed_as sold_as`,
);
