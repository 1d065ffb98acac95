// Choosing how hard and in which language the texts are. Stands above the list and above each article, before what it changes.
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, lookup } from '../articles/language.js';
import { ownNameOfLanguage } from '../i18n/format.js';
import { nameOfLevel } from '../i18n/messages.js';
import { msg } from '../i18n/msg.js';
import { icons, levelIcons } from './icons.js';
import type { Scene } from './scene.js';

/** @param group Name of the radio group, distinct for each place of the switch. */
export function levelSwitch({ levels, wish, actions }: Scene, group: string): TemplateResult | typeof nothing {
  if (levels.length < 2) return nothing;
  return html`<fieldset part="levels">
    <legend>
      ${msg('How would you like to read?', { id: 'levels', desc: 'Legend of the switch between language levels' })}
    </legend>
    <div class="segments">
      ${levels.map(
        (level) =>
          html`<label part="level-option">
            <input
              type="radio"
              name=${group}
              value=${level}
              .checked=${level === wish.level}
              @change=${() => actions.level(level)}
            />
            <span class="target">${levelIcons[level]}${nameOfLevel(level)}${icons.tick}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** @param languages Those that can be chosen here. */
export function languageSwitch({ wish, href }: Scene, languages: readonly string[]): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  const current = lookup(wish.language, languages);
  return html`<ul
    part="languages"
    class="row"
    role="list"
    aria-label=${msg('Language of the texts', { id: 'languages', desc: 'Name of the list of languages, for screen readers' })}
  >
    ${languages.map(
      (language) =>
        html`<li>
          <a
            part="language-option"
            class="target"
            href=${href({ language })!}
            .goal=${{ language }}
            lang=${language}
            dir=${directionOf(language)}
            aria-current=${language === current ? 'true' : nothing}
            >${ownNameOfLanguage(language)}</a
          >
        </li>`,
    )}
  </ul>`;
}
