// Search and filters over the list.
import { html, nothing, type TemplateResult } from 'lit';
import { onlyInLevel } from '../i18n/messages.js';
import { msg } from '../i18n/msg.js';
import { icons } from './icons.js';
import type { ListScene, Scene } from './scene.js';

export function toolbar(
  { label, actions }: Scene,
  { route, tags, years, levels, search, unfolded }: ListScene,
): TemplateResult | typeof nothing {
  const filters = tags.length + years.length + levels.length > 0;
  if (!search && !filters) return nothing;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    actions.search(new FormData(event.target as HTMLFormElement).get('query') as string, true);
  };
  const searchLabel = msg('Search', { id: 'search', desc: 'Label of the search field and its button' });

  return html`<form part="toolbar" role="search" aria-label=${`${searchLabel}: ${label}`} @submit=${submit}>
    <button type="button" class="button fold" aria-expanded=${unfolded} aria-controls="tools" @click=${actions.fold}>
      ${icons.search}<span>${msg('Search and filter', { id: 'search-filter', desc: 'Button that unfolds search and filters in narrow columns' })}</span>${icons.fold}
    </button>
    <div id="tools" class="tools" ?data-unfolded=${unfolded}>
      ${
        search
          ? html`<div part="search">
              <label for="query">${searchLabel}</label>
              <div class="field">
                <input
                  id="query"
                  name="query"
                  type="search"
                  enterkeyhint="search"
                  .value=${route.query ?? ''}
                  @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value, false)}
                />
                <button class="button">${icons.search}<span>${searchLabel}</span></button>
              </div>
            </div>`
          : nothing
      }
      ${choice(
        'tag',
        msg('Topic', { id: 'topic', desc: 'Label of the filter by tag' }),
        tags.map((tag) => [tag, tag]),
        route.tag,
        (tag) => actions.filter({ ...route, tag }),
      )}
      ${choice(
        'year',
        msg('Year', { id: 'year', desc: 'Label of the filter by year' }),
        years.map((year) => [String(year), String(year)]),
        route.year?.toString(),
        (year) => actions.filter({ ...route, year: year === undefined ? undefined : +year }),
      )}
      ${choice(
        'has',
        msg('Language level', { id: 'has', desc: 'Label of the filter by language level' }),
        levels.map((level) => [level, onlyInLevel(level)]),
        route.has,
        (has) => actions.filter({ ...route, has: levels.find((level) => level === has) }),
      )}
    </div>
  </form>`;
}

function choice(
  id: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  return html`<div part="filter">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}>
      <option value="" .selected=${chosen === undefined}>
        ${msg('All', { id: 'all', desc: 'Filter: no choice' })}
      </option>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
