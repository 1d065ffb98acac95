// An article as a film in a sign language. Nothing of it is loaded before the reader asks for it.
import { html, nothing, type TemplateResult } from 'lit';
import type { SignLanguage } from '../articles/article.js';
import { describeFile, formatDuration, listOf, nameOfLanguage } from '../i18n/format.js';
import { msg } from '../i18n/msg.js';
import { icons } from './icons.js';

export function signLanguage(
  video: SignLanguage | undefined,
  isShown: boolean,
  lang: string,
  toggle: () => void,
): TemplateResult | typeof nothing {
  if (!video) return nothing;
  const { url, title, poster, captions, language, duration } = video;
  const name = msg('Video in sign language', { id: 'video', desc: 'Button that shows a video' });
  const facts = listOf(duration && formatDuration(duration), describeFile(video));
  return html`<div part="sign-language">
    <button type="button" class="button" aria-expanded=${isShown} @click=${toggle}>
      ${icons.sign}<span>${name} ${facts && `(${facts})`}</span>
    </button>
    ${
      isShown
        ? html`<video
              src=${url}
              lang=${language}
              controls
              playsinline
              preload="none"
              poster=${poster ?? nothing}
              aria-label=${title ?? name}
            >
              ${captions ? html`<track kind="captions" src=${captions} srclang=${lang} label=${nameOfLanguage(lang)} default />` : nothing}
            </video>
            <a class="target" href=${url} download
              >${icons.file}<span
                >${msg('Download the video', { id: 'download-video', desc: 'Link under a video' })}
                ${facts && `(${facts})`}</span
              ></a
            >`
        : nothing
    }
  </div>`;
}
