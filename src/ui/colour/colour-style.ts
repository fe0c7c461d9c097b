/** The choice of a colour in the card. In the popup the same names have the popup's look (popup/style/colours.css). */
export const COLOUR_RULES = `
button.chip-button{display:grid;flex:none;place-items:center;align-self:flex-start;padding:0;border:0;border-radius:8px;
  inline-size:28px;block-size:28px;margin:-4px -8px -4px -8px}
.colours{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:center;margin:10px 0 0;padding-block-start:10px;
  border-block-start:1px solid var(--hair)}
.swatches{display:flex;flex-wrap:wrap;gap:2px;margin-inline-start:-6px}
button.swatch{display:grid;place-items:center;padding:0;border:2px solid transparent;border-radius:8px}
button.swatch[aria-pressed=true]{border-color:var(--ink)}
.swatch .chip{inline-size:16px;block-size:16px}
`
  .replaceAll('\n', '')
  .trim();
