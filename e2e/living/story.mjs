/**
 * An article that a framework renders and owns: it takes over the server's html late, renders it anew on every click of
 * its own button, rewrites single text nodes, and exchanges paragraphs. Plain React; Preact runs it as well.
 */
import { createElement as h, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

const FILLER =
  'The ferry ran every day of that year, in rain and in wind, and nobody on the island remembers a morning on which the bell of the pier was not heard before the first light.';
const SAID = ['We will keep the ferry,', 'We will paint the ferry,'];

function Story() {
  const [clicks, click] = useState(0);
  const [extra, add] = useState([]);
  globalThis.story = { clicks, add: (words) => add([...extra, words]) };
  return h(
    'article',
    null,
    h('h1', null, 'The ferry stays'),
    h('p', null, FILLER),
    h('p', null, FILLER),
    h('p', null, `“${SAID[clicks > 1 ? 1 : 0]}”`, ' said ', h('b', null, 'Oda Brenn'), '. ', 'It was Monday.'),
    h('p', null, h('button', { id: 'more', type: 'button', onClick: () => click(clicks + 1) }, 'Clicks: ', clicks)),
    h('p', null, 'Wim Sandel said: “Nobody asked us.”'),
    extra.map((words) => h('p', { key: words }, words)),
    h('p', null, FILLER),
    h('p', null, FILLER),
  );
}

const root = document.getElementById('story');
globalThis.hydrate = () => hydrateRoot(root, h(Story));
globalThis.render = () => createRoot(root).render(h(Story));
