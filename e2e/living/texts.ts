/** Pages on which the words that a person reads are not simply those of the html: [page, quotations as they are marked]. */
import { article, FILLER, page } from './page.ts';

const BRENN = '<p>“We will keep the ferry,” said Oda Brenn.</p>';
const KEPT = '“We will keep the ferry,”';

export const TEXTS: Record<string, [html: string, marked: string[]]> = {
  'hidden words': [
    page({
      style:
        '.later { display: none } .unseen { visibility: hidden } .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }',
      body: article(
        'The ferry stays',
        `<p class="later">“This was not said in the end,” said Wim Sandel of the ferry.</p>${BRENN}
        <p class="unseen">“This cannot be seen by anybody,” said Wim Sandel of the ferry.</p>
        <p>“The pier <span class="spoken">link opens elsewhere</span>is old,” said Jorun Pell.</p>`,
      ),
    }),
    [KEPT, '“The pier', 'is old,”'],
  ],
  'characters without a shape': [
    page({
      body: article(
        'The ferry stays',
        '<p>“We\u00a0will keep the extra\u00ador\u00addin\u00adary fer\u200bry,” said Oda Brenn.</p>',
      ),
    }),
    ['“We will keep the extraordinary ferry,”'],
  ],
  ruby: [
    page({
      body: article(
        'The ferry stays',
        '<p>“We will keep the <ruby>渡<rp>(</rp><rt>watari</rt><rp>)</rp></ruby> ferry,” said Oda Brenn.</p>',
      ),
    }),
    ['“We will keep the 渡', 'ferry,”'],
  ],
  'drop caps': [
    page({
      style:
        '.big { float: left; font-size: 3em } .first { position: relative } .first .lead { display: inline-block }',
      body: `<article><h1>The ferry stays</h1>
        <p><span class="big">“W</span>e will keep the ferry,” said Oda Brenn.</p>${FILLER}${FILLER}
        <p class="first"><span class="lead">“N</span>obody asked us,” said Wim Sandel.</p>${FILLER}${FILLER}</article>`,
    }),
    [KEPT, '“Nobody asked us,”'],
  ],
  'marks that the style makes': [
    page({
      style: '.bare::before, .bare::after { content: none }',
      body: article(
        'The ferry stays',
        '<p><q>We will keep the ferry,</q> said Oda Brenn.</p><p>“<q class="bare">Nobody asked us,</q>” said Wim Sandel.</p>',
      ),
    }),
    ['We will keep the ferry,', '“Nobody asked us,”'],
  ],
  'paragraphs that the style makes': [
    page({
      style: '.text span { display: block; margin: 1em 0 } .text div { display: inline }',
      body: `<article><h1>The ferry stays</h1><div class="text">${[
        'Oda Brenn was the first to speak.',
        '“We will <div>keep the</div> ferry,” said Oda Brenn.',
        'Wim Sandel, who owns the yard: “Nobody asked us.”',
      ]
        .map((words) => `<span>${words}</span><span>${FILLER.slice(3, -4)}</span>`)
        .join('')}</div></article>`,
    }),
    [KEPT, '“Nobody asked us.”'],
  ],
  'an open shadow root': [
    page({
      body: `<harbour-story></harbour-story><template>${article('The ferry stays', BRENN)}</template>
      <script>
        customElements.define('harbour-story', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true));
          }
        });
      </script>`,
    }),
    [KEPT],
  ],
  'slots in an open shadow root': [
    page({
      body: `<harbour-frame>${article('The ferry stays', BRENN)}<p>“Nobody has given this a place,” said Wim Sandel of the yard and its ferry.</p></harbour-frame>
      <script>
        document.querySelector('article').slot = 'story';
        document.querySelector('harbour-frame').attachShadow({ mode: 'open' }).innerHTML =
          '<main><slot name="story"></slot></main>';
      </script>`,
    }),
    [KEPT],
  ],
  German: [
    page({
      lang: 'de',
      body: article(
        'Die Fähre bleibt',
        '<p>„Wir behalten die Fähre“, sagte Oda Brenn.</p>',
        '<p>Die Fähre fuhr in jenem Jahr an jedem Tag, bei Regen und bei Wind, und niemand auf der Insel weiß von einem Morgen, an dem die Glocke am Steg nicht zu hören war.</p>',
      ),
    }),
    ['„Wir behalten die Fähre“'],
  ],
  French: [
    page({
      lang: 'fr',
      body: article(
        'Le bac reste',
        '<p>«\u00a0Nous gardons le bac\u00a0», a dit Oda Brenn.</p>',
        '<p>Le bac est parti chaque jour de cette année, sous la pluie et dans le vent, et personne sur l’île ne se souvient d’un matin sans la cloche du quai.</p>',
      ),
    }),
    ['« Nous gardons le bac »'],
  ],
  Japanese: [
    page({
      lang: 'ja',
      body: article(
        '渡し船は残る',
        '<p>オダ・ブレンは「渡し船を残します」と話した。</p>',
        '<p>その年、渡し船は雨の日も風の日も毎日走り、桟橋の鐘が夜明け前に聞こえなかった朝を覚えている島の人は一人もいない。</p>',
      ),
    }),
    ['「渡し船を残します」'],
  ],
  'Spanish, with dashes': [
    page({
      lang: 'es',
      body: article(
        'El barco se queda',
        '<p>—Nos quedamos con el barco —dijo Oda Brenn.</p>',
        '<p>El barco salió todos los días de aquel año, con lluvia y con viento, y nadie en la isla recuerda una mañana sin la campana del muelle.</p>',
      ),
    }),
    ['—Nos quedamos con el barco'],
  ],
};
