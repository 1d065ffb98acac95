/** The build takes defaults out of DOMPurify: what it makes of a body has to be what src/ makes of it, to the letter. */
import { expect } from '@open-wc/testing';
import { sanitize, type Setting } from '../../src/feeds/sanitize.js';
import { describeFile } from '../../src/i18n/format.js';
import { embedLabel, heldLabel, tableLabel } from '../../src/i18n/messages.js';
import { speaking } from '../../src/i18n/msg.js';
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import { BUILT, closePages, pageWith, place, settled, STALE, wait, type PageWindow } from './page.js';

const ARTICLE = 'https://musterstadt.example/aktuelles/umzug';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const PLAN = {
  url: 'https://musterstadt.example/aktuelles/plan.pdf',
  size_in_bytes: 48211,
  mime_type: 'application/pdf',
};

const ORDINARY: readonly string[] = [
  '<p>Guten <b>Tag</b>, <i>alle</i> <strong>zu</strong><em>sammen</em>!</p>',
  'Nur Text ohne Absatz',
  'Text <p>und ein Absatz</p> und mehr',
  '<h1>Eins</h1><p>a</p><h2>Zwei</h2><p>b</p><h4>Vier</h4><p>c</p><h2>Zwei</h2>',
  '<h5>Fünf <em lang="en" onclick="x">News</em></h5><h3 dir="rtl" lang="ar" class="x">أخبار</h3>',
  '<div><section><article><header><h2>Titel</h2></header><p>Text</p><footer>Fuß</footer></article></section></div>',
  '<ul><li>Eins<li>Zwei<ul><li>Drei</ul></ul>',
  '<ol start="3" reversed type="a"><li value="5">Fünf</li><li></li></ol>',
  '<dl><dt>AQB</dt><dd>Ausbildungsbudget</dd></dl>',
  '<blockquote cite="https://example.org/"><p>Zitat</p><footer>— <cite>Muster</cite></footer></blockquote><q cite="x">q</q>',
  '<table><caption>Zeiten</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" colspan="2" width="50%">Tag</th></tr></thead><tbody><tr><td rowspan="2" align="right" bgcolor="red">Montag</td></tr></tbody></table>',
  '<table border="1" style="width:100%"><tr><td><table><tr><td>innen</td></tr></table></td></tr></table>',
  '<table><tr><td>A</td></tr>Text daneben<p>Absatz daneben</p></table>',
  '<p><a href="/aktuelles/">Aktuelles</a>, <a href="b?c#d">b</a>, <a href="//example.org/">c</a></p>',
  '<p><a href="plan.pdf">Lageplan</a> und <a href="/x/tabelle.XLSX?v=1">Tabelle</a></p>',
  '<p><a href="plan.pdf">Lageplan (PDF)</a> <a href="liste.docx"><b>Lis</b>te</a> <a href="termin.ics">Termin</a></p>',
  '<p><a href="mailto:presse@musterstadt.example">Post</a> <a href="tel:+4961520000">Telefon</a> <a href="#top">nach oben</a></p>',
  '<p><a href="https://a:b@example.org/">x</a> <a href="ftp://example.org/">y</a> <a>z</a> <a name="anker"></a></p>',
  '<a href="/x" target="_blank" rel="opener" download ping="https://boese.example/" type="x" hreflang="de">Ziel</a>',
  '<figure class="wp-block-image"><img src="/bilder/haus.jpg" alt="Ein Haus" width="640" height="480" srcset="/a.jpg 2x" sizes="1px" loading="eager"><figcaption>Das Haus</figcaption></figure>',
  `<p>Bild <img src="${PIXEL}" alt="Punkt"> und <img src="/IMG_2024.JPG" alt="IMG_2024.JPG"></p>`,
  '<p><img src="x.svg" width="100%" height="-1"><img alt="ohne Adresse"><img src="data:image/svg+xml;base64,PHN2Zy8+"></p>',
  '<picture><source srcset="/a.webp"><img src="/a.jpg" alt="A"></picture>',
  '<p>Der Arbeits·platz im <b>Land·rats·amt</b>, 3·4 und heute · morgen</p>',
  '<p>Zeile<br>Zeile<br/>Zeile<wbr>Zeile</p><hr><pre><code>a  b\n  c</code></pre>',
  '<p><abbr title="Sozialgesetzbuch">SGB</abbr> <sub>2</sub><sup>3</sup> <small>k</small> <s>alt</s> <mark>neu</mark> <u>u</u></p>',
  '<p><time datetime="2024-02-06">Dienstag</time> <del datetime="x">alt</del> <ins cite="y">neu</ins> <kbd>Strg</kbd> <samp>s</samp> <var>v</var></p>',
  '<p lang="en" dir="ltr">News <span lang="ar" dir="rtl">أخبار</span> <bdi>א</bdi> <bdo dir="rtl">abc</bdo></p>',
  '<p></p><p>&nbsp;</p><h2> </h2><ul><li></li></ul><a href="/x"></a><figure></figure><p>Rest</p>',
  '<p>5 &lt; 6 &amp;&amp; 7 &gt; 6 &copy; &euro; &auml; &#8211; &#x2026; &unbekannt;</p>',
  '<p class="MsoNormal" style="mso-list:l0"><o:p>&nbsp;</o:p><span style="font-family:Arial">Aus Word</span><o:p></o:p></p><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->',
  '<center><font color="red" size="5">Wichtig</font></center><marquee>läuft</marquee><blink>blinkt</blink><tt>t</tt><big>b</big>',
  '<p>Eins</p>\n\n<p>Zwei</p>\r\n<p>Drei\u00a0vier</p>\t',
  '<details open><summary>Mehr</summary><p>Text</p></details><dialog open>Dialog</dialog>',
  '<p role="alert" aria-live="assertive" aria-label="x" tabindex="1" autofocus hidden contenteditable data-x="1" slot="a" part="b" is="c">Text</p>',
  '<video controls poster="/p.jpg"><source src="/v.mp4"><track src="/t.vtt">Kein Video</video><audio src="/a.mp3">Kein Ton</audio>',
  '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><meter value="1">1</meter><progress>2</progress><output>3</output>',
  '<p>Erster<p>Zweiter<div>Dritter</p>Vierter</div>',
  '<b><i>über</b>kreuz</i> <a href="/1">eins <a href="/2">zwei</a></a>',
  '<p>Ein <custom-element attribute="x">eigenes <other-one>Element</other-one></custom-element> und <unbekannt>anderes</unbekannt></p>',
];

const FOREIGN: readonly string[] = [
  '<svg width="10"><title>Titel</title><desc>d</desc><text>Text</text><a href="/x"><text>Ziel</text></a></svg><p>danach</p>',
  '<svg><foreignObject><p>innen</p><img src="/x.png"></foreignObject></svg>',
  '<svg><style>p{color:red}</style><script>alert(1)</script><use href="#x"/><image href="/x.png"/></svg>',
  '<svg viewBox="0 0 1 1"><filter id="f"><feBlend/></filter><linearGradient/><path d="M0 0"/></svg>',
  '<math><mi>x</mi><mo>=</mo><mn>1</mn><mtext>Text <b>fett</b></mtext></math>',
  '<math><semantics><annotation-xml encoding="text/html"><p>x</p></annotation-xml></semantics></math>',
  '<math href="javascript:alert(1)"><maction actiontype="statusline#http://x">klick</maction></math>',
  '<template><p>im Muster</p><script>alert(1)</script></template><p>danach</p>',
  '<template shadowrootmode="open"><p>im Schatten</p></template>',
  '<iframe src="https://example.org/">Ersatz</iframe><iframe srcdoc="<p>x</p>"></iframe><p>danach</p>',
  '<object data="/x.swf"><param name="a"><p>Ersatz</p></object><embed src="/x.swf"><applet>a</applet>',
  '<form action="/x"><label for="a">Name</label><input id="a" name="attributes"><select><option>Eins<option>Zwei</select><textarea>Text</textarea><button>Los</button></form>',
  '<fieldset><legend>Wahl</legend><input type="radio" checked>Ja</fieldset><datalist><option>x</datalist>',
  '<style>body{display:none}</style><p>danach</p><link rel="stylesheet" href="/x.css"><meta http-equiv="refresh" content="0;url=/x"><base href="https://boese.example/">',
  '<!-- Kommentar --><p>Text<!-- <b>x</b> --></p><!--><p>Rest</p>-->',
  '<![CDATA[<p>x</p>]]><p>danach</p><?xml version="1.0"?><!DOCTYPE html><?php echo 1 ?>',
  '<html lang="en"><head><title>Titel</title></head><body class="x" onload="y"><p>Text</p></body></html>',
  '<noscript><p>ohne Script</p></noscript><noembed>x</noembed><noframes>y</noframes><xmp><b>z</b></xmp><plaintext><p>w',
  '<frameset><frame src="x"></frameset>',
  '<p>vor</p><frameset><frame></frameset>',
  '<audio><source src="x" onerror="alert(1)"></audio><canvas>c</canvas><map name="m"><area href="/x"></map>',
  '<slot name="empty">Slot</slot><portal src="/x"></portal><selectedcontent>s</selectedcontent><search>Suche</search>',
  '<select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=alert(1)>Eins</option></select>',
  '<p xmlns:x="y" xml:lang="de" xlink:href="z" 1="2" a\u0000b="c" (click)="d" @e="f" [g]="h" v-html="i">Text</p>',
  '<main><nav>Navigation</nav><aside>Kasten</aside><address>Anschrift</address><hgroup>h</hgroup></main>',
];

const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<IMG SRC=javascript:alert(1)><img src=" javascript:alert(1)"><img src="java\tscript:alert(1)">',
  '<a href="javascript:alert(1)">a</a><a href=" \u0001java\nscript:alert(1)">b</a><a href="JaVaScRiPt&colon;alert(1)">c</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a><a href="vbscript:x">b</a><a href="blob:x">c</a><a href="about:blank">d</a>',
  '<a href="https://example.org/" onclick="alert(1)" onmouseover=alert(1) style="x:expression(alert(1))">a</a>',
  '<svg onload=alert(1)><svg/onload=alert(1)//',
  '<svg><animate attributeName=href values=javascript:alert(1) /><a id=x><text x=20 y=20>XSS</text></a></svg>',
  '<svg><set attributeName="href" to="javascript:alert(1)"/></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=alert(1)">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><p><style><g title="</style><img src=x onerror=alert(1)>">',
  '<svg><desc><noscript></noscript></desc><style><a title="</style><img src onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><a title="</title><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<iframe><p title="</iframe><img src=x onerror=alert(1)>">',
  '<template><form><input name="attributes"></form><img src=x onerror=alert(1)></template>',
  '<form><input name="attributes"><input name="parentNode"><input name="nodeName"></form><img name="implementation">',
  '<img name="createElement"><img name="getElementById"><form id="documentElement"><input name="removeChild"></form>',
  '<a id="x" name="y" href="cid:alert(1)">clobber</a><a id="x"></a><object id="defaultView"></object>',
  '<div><!--<img title="--><img src=x onerror=alert(1)>">-->',
  '<!--><img src=x onerror=alert(1)>--><!-- --!><img src=x onerror=alert(1)>',
  '<b title="&lt;img src=x onerror=alert(1)&gt;"><q title=\'"><img src=x onerror=alert(1)>\'>x</q></b>',
  '<p>&lt;img src=x onerror=alert(1)&gt;</p><p>&amp;lt;script&amp;gt;</p>',
  '<table><td><form></table><img src=x onerror=alert(1)></form>',
  '<select><template><img src=x onerror=alert(1)></template></select><keygen autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary></details><marquee onstart=alert(1)>x</marquee>',
  '<x-element onclick=alert(1) is="x" contenteditable onfocus=alert(1) autofocus tabindex=1>x</x-element>',
  '<button is="x-y" onclick=alert(1)>x</button><p is="x-y">Text</p>',
  '<a href="https://example.org/?a=%00&b=\u202e" title="\u202etxt.exe">x</a><p>\u202eumgedreht\u2066</p>',
  '<link rel=import href="data:text/html,x"><embed src="javascript:alert(1)"><object data="javascript:alert(1)">',
  '<div style="background:url(javascript:alert(1))" background="javascript:alert(1)">x</div><table background="javascript:x"><td>x',
  '<isindex action="javascript:alert(1)" type=image><input type=image src=x onerror=alert(1)>',
  '<body><template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  `${'<div>'.repeat(600)}<img src=x onerror=alert(1)>${'</div>'.repeat(600)}`,
  `${'<b><i>'.repeat(50)}x${'</b></i>'.repeat(50)}`,
  '<annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml>',
  '<math><annotation-xml encoding="text/html"><xmp>&lt;/xmp&gt;&lt;img src onerror=alert(1)&gt;</xmp></annotation-xml></math>',
  '<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg><svg><style>&lt;img src=x onerror=alert(1)&gt;</style></svg>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %> <p title="{{x}}">{{y}}</p>',
];

const BODIES = [...ORDINARY, ...FOREIGN, ...HOSTILE];

interface Variant {
  readonly attributes: Record<string, string>;
  readonly setting: Partial<Setting>;
  readonly dateline?: string;
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  'as they come': { attributes: {}, setting: {} },
  'below a heading of level 4': { attributes: { 'heading-level': '4' }, setting: { headingLevel: 4 } },
  'without pictures': { attributes: { 'no-images': '' }, setting: { images: false } },
  'with a place before them': {
    attributes: {},
    setting: { dateline: { text: 'Groß-Gerau & <b>', lang: 'de' } },
    dateline: 'Groß-Gerau & <b>',
  },
  'in English': {
    attributes: { lang: 'en' },
    setting: {
      describeFile: (file) => speaking('en', () => describeFile(file)),
      tableLabel: speaking('en', tableLabel),
      describeEmbed: (host) => speaking('en', () => embedLabel(host)),
    },
  },
};

const feedOf = (dateline?: string): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Texte',
  language: 'de',
  items: BODIES.map((body, index) => ({
    id: `b${index}`,
    url: ARTICLE,
    title: `Titel ${index}`,
    content_html: body,
    attachments: [PLAN],
    _jobcenter_news: { dateline },
  })),
});

async function builtBody(element: JobcenterNews, index: number): Promise<string> {
  element.show(`b${index}`);
  while (!(await element.updateComplete));
  const body = element.shadowRoot!.querySelector('[data-state=shown] [part=body]')!;
  expect(body.children, 'children of the part').to.have.length(1);
  const copy = body.firstElementChild!.cloneNode(true) as Element;
  // Not the sanitiser's: links whose address is printed already.
  for (const link of copy.querySelectorAll('a.again')) link.removeAttribute('class');
  return copy.innerHTML;
}

describe('The built module sanitises as src does', () => {
  it('on enough bodies', () => {
    expect(new Set(BODIES).size).to.equal(BODIES.length);
    expect(BODIES.length).to.be.at.least(80);
  });

  for (const [name, { attributes, setting, dateline }] of Object.entries(VARIANTS)) {
    describe(name, () => {
      let page: PageWindow;
      let element: JobcenterNews;

      before(async () => {
        page = await pageWith(BUILT, 'attacked.html');
        element = await settled(place(page, { routing: 'none', 'page-size': '1', ...attributes }, feedOf(dateline)));
      });

      after(closePages);

      const wanted = (html: string): string =>
        sanitize(html, {
          base: ARTICLE,
          headingLevel: 2,
          images: true,
          attachments: [{ url: PLAN.url, size: PLAN.size_in_bytes, type: PLAN.mime_type }],
          describeFile: (file) => speaking('de', () => describeFile(file)),
          tableLabel: speaking('de', tableLabel),
          describeEmbed: (host) => speaking('de', () => embedLabel(host)),
          describeHeld: (host) => speaking('de', () => heldLabel(host)),
          ...setting,
        }).innerHTML;

      for (const [index, body] of BODIES.entries()) {
        it(`${index}: ${body.slice(0, 80)}`, async () => {
          expect(await builtBody(element, index), STALE).to.equal(wanted(body));
        });
      }

      it('and nothing of it ran', async () => {
        await wait(60);
        const { executed, errors, violations } = page.seen;
        const others = violations.filter((violation) => !violation.startsWith('img-src '));
        expect([...executed, ...errors, ...others]).to.deep.equal([]);
      });
    });
  }

  it('the comparison is one of real bodies', async () => {
    const page = await pageWith(BUILT);
    const element = await settled(place(page, { routing: 'none' }, feedOf()));
    expect(await builtBody(element, 0)).to.equal(
      '<p>Guten <b>Tag</b>, <i>alle</i> <strong>zu</strong><em>sammen</em>!</p>',
    );
    expect(await builtBody(element, 14)).to.include('Lageplan (PDF, 48\u00a0kB)'.replace('\u00a0', '&nbsp;'));
    closePages();
  });
});
