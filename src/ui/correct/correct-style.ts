/** The form in the card. In the popup the same names have the popup's look (popup/style/correct.css). */
export const CORRECT_RULES = `
.correct{display:grid;gap:6px;margin:12px 0 0;padding-block-start:10px;border-block-start:1px solid var(--hair)}
.correct .field-name{font-size:12.5px;font-weight:600}
.correct select,.correct .name-field{
  inline-size:100%;min-inline-size:0;margin:0;padding:4px 8px;border:1px solid var(--soft);border-radius:6px;
  background:var(--paper);color:inherit;font:inherit;font-size:13px
}
.correct .keep{display:flex;gap:6px;align-items:baseline;font-size:12.5px}
.correct .row{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center;margin-block-start:4px}
.correct .link{margin-inline-start:auto}
.note{display:flex;gap:12px;align-items:center;inline-size:max-content;padding:8px 8px 8px 14px;font-size:13px}
`
  .replaceAll('\n', '')
  .trim();
