/**
 * Regular expressions of ours that take more than linear time on the worst text for them, and what keeps that text short.
 * Whoever adds a row has looked at every place where it is used.
 */
export const BOUNDED: Record<string, string> = {
  '/,\\P{L}*$/u': 'engine/documents/title.ts looks at the last 20 characters',
  '/(?:^|[^\\p{L}])(?:\\p{L}\\.){2,}\\s*$|(?:^|[^\\p{L}])\\p{Lu}\\p{L}{0,3}\\.\\s*$/u':
    'ui/sentence.ts looks at the last 40 characters',
  '/\\d{5,}[^/]{0,6}\\/?$|\\/(?:article|story|entry|news)s?\\/[^/]+\\/[^/]*$/':
    'page/address.ts looks at 300 characters',
  '/(?<!\\.\\p{L})[,;.]+$/u': 'engine/documents/title.ts looks at quotations of at most 200 characters',
  '/^(.+?)\\s+[|–—·•«»:-]{1,2}\\s+([^|–—·•«»]{2,60})$/s': 'page/headline.ts looks at 300 characters',
  '/(?:\\\\)*\\?/g': 'mark.js, for words with wildcards, which nobody gives it',
  '/(?:\\\\)*\\*/g': 'mark.js, for words with wildcards, which nobody gives it',
  '/,\\W*$/': 'engine/speech/subjects.ts looks at the last 20 characters',
  '/[,.?!…—–-]\\W*$/': 'engine/speech/report-features.ts looks at quotations of at most 40 characters',
  "/^[\"“”'‘]*\\s*((?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}):\\s/u": 'engine/speech/labels.ts looks at 60 characters',
  '/\\s*[“"\'‘][^”"\'’]*[”"\'’]\\s*/':
    'engine/people/names.ts: a name is part of a sentence, which has 128 tokens at most',
  '/\\s+(?:@\\w|\\S+\\s\\d).*$/': 'page/metadata.ts looks at lines of at most 90 characters',
  '/\\s*[|·•].*$/': 'page/metadata.ts: white space is one character there, and no line breaks',
  '/^(?:page\\s*)?[-–—\\s]*(?:\\d{1,4}|[ivxl]{1,6})[-–—\\s]*(?:(?:of|\\/)\\s*\\d{1,4})?$/i':
    'documents/check/running-heads.ts looks at lines of fewer than 60 characters',
  '/^[.\\s~-]+|[.\\s]+$/g': 'export/file-name.ts: the title has been shortened before',
  '/<(\\/?)font[^>]*>/gi': 'Readability has it and does not use it',
  '/(\\S+)(\\s+[\\d.]+[xw])?(\\s*(?:,|$))/g':
    "Readability, on the srcset of one picture: unbounded, but the page's own",
  '/^\\s*\\S+\\.(jpg|jpeg|png|webp)\\S*\\s*$/':
    "Readability, on an attribute of one picture: unbounded, but the page's own",
};
