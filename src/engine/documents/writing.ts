/** What verbs, nouns and names tell of who writes what. */

/** Families in which one person writes to others. */
export const ADOPTED = /^(?:correspondence|journalism|book|post|statement)$/;

export const SEVERAL =
  /^(?:two|three|four|five|pair|duo|trio|group|they|authors|co-authors|researchers|scientists|economists|writers|signatories|signers|senators|lawmakers|congressmen|members|legislators|attorneys|lawyers|experts)$/;

export const POSTS = /^(tweet|retweet|subtweet|post|blog|email|e-mail|text)(?:s|ed|ing|t?ting|ged|ging)?$/;

export const WRITABLE = /^(?:correspondence|journalism|book|post|statement|report|court)$/;

export const FINDS = /^(?:report|find|note|conclude|estimate|recommend|project|predict|calculate|discover)$/;

export const PRINTS = /^(?:report|write|reveal|according|editorialize)$/;

/** Last words of newspapers' and channels' names. */
export const PRESS =
  /^(?:news|times|post|journal|herald|tribune|gazette|courier|chronicle|magazine|globe|mail|sun|star|observer|examiner|inquirer|register|review|weekly|today|press|standard|telegraph|guardian|reuters|cnn|bbc|politico|bloomberg|newspaper)$/i;

export const TYPES: Record<string, string> = {
  tweet: 'tweet',
  retweet: 'tweet',
  subtweet: 'tweet',
  post: 'post',
  blog: 'blog post',
  email: 'e-mail',
  'e-mail': 'e-mail',
  text: 'text message',
};
