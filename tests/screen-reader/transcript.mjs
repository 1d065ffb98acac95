/** Writes what was heard as a document that people can read. Nothing in it depends on the hour or on the machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/shell.mjs';

const names = { firefox: 'Firefox', chromium: 'Chromium' };
const orcaSpeaks = { de: 'German', en: 'English' };

const head = (engine) => `# What a screen reader says: Orca with ${names[engine]}

Written by \`npm run test:screen-reader -- --write\` from what Orca said while it read the built demo; \`npm test\` compares what must be heard. Each
line is something that Orca said in one go. In brackets stands the language that Orca read for it, in which a voice has to speak; without
brackets it is a word of Orca’s own, or an announcement, for which Orca asks no language. Lines of a text end where they end on the screen.

The voice itself was not listened to: Orca 43 asks for a voice with the language of each run of text, and does not use it yet. Keys: \`2\` and
\`3\` go to the next heading of that level, \`h\` to the next heading, \`k\` link, \`b\` button, \`r\` radio button, \`l\` list, \`m\` landmark, \`e\` text field, \`p\`
paragraph; with \`shift\` to the one before. \`Insert+a\` lets keys through to the page.
`;

const saidIn = ({ text, language }) => `  - ${text}${language ? ` [${language}]` : ''}`;

const stepIn = ({ does, keys = [], heard }) => {
  const pressed = keys.map((key) => (key.startsWith('text:') ? `“${key.slice(5)}”` : `\`${key}\``)).join(' ');
  return [`- **${does}**${pressed && `: ${pressed}`}`, ...(heard.length ? heard.map(saidIn) : ['  - (silence)'])].join(
    '\n',
  );
};

/**
 * @param {string} engine
 * @param {{ journey: import('./journeys.mjs').Journey, steps: object[] }[]} results
 */
export function writeTranscript(engine, results) {
  const folder = join(root, 'docs/screen-reader');
  mkdirSync(folder, { recursive: true });
  const journeys = results.map(({ journey: { name, page, language = 'de' }, steps }) =>
    [
      `## ${name[0].toUpperCase()}${name.slice(1)}`,
      '',
      `\`demo/${page}\`, Orca speaks ${orcaSpeaks[language]}.`,
      '',
      ...steps.map(stepIn),
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, `${engine}.md`), [head(engine), ...journeys].join('\n'));
}
