/** Pictures of other servers under `no-foreign-images`. Nothing leaves the machine: `data:` stands for them once they are asked for. */
import { expect } from '@open-wc/testing';
import { afterThisTest, mount, rendered } from '../support/mount.js';
import { all, click, focused, open, part, parts, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';

const OWN = new URL('../fixtures/picture.svg', import.meta.url).href;
const FOREIGN = 'https://bilder.musterstadt.example/haus.jpg';

/** What pictures ask for, written down instead of asked. */
function watchPictures(): string[] {
  const asked: string[] = [];
  const original = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  const setAttribute = Element.prototype.setAttribute;
  Object.defineProperty(HTMLImageElement.prototype, 'src', { ...original, set: (url: string) => void asked.push(url) });
  Element.prototype.setAttribute = function (name: string, value: string) {
    if (this.localName === 'img' && name === 'src' && value !== OWN) asked.push(value);
    else setAttribute.call(this, name, value);
  };
  afterThisTest(() => {
    Object.defineProperty(HTMLImageElement.prototype, 'src', original);
    Element.prototype.setAttribute = setAttribute;
  });
  return asked;
}

const feed = feedOf([
  item('fremd', {
    image: FOREIGN,
    content_html: `<p>Text <img src="${FOREIGN}?2" alt="Der Hof"></p>`,
    _jobcenter_news: { image_alt: 'Das Haus', image_caption: 'Im Mai' },
  }),
  item('eigen', { image: OWN }),
]);

describe('Pictures from other servers', () => {
  it('are asked for as all others, where the page says nothing', async () => {
    const asked = watchPictures();
    const element = await mount({}, feed);
    expect(asked).to.deep.equal([FOREIGN]);
    await open(element, 'Titel fremd');
    expect(asked).to.include.members([FOREIGN, `${FOREIGN}?2`]);
    expect(parts(element, 'load-image')).to.have.length(0);
  });

  describe('held back', () => {
    it('are none in the list; those of the page itself are there', async () => {
      const asked = watchPictures();
      const element = await mount({ 'no-foreign-images': true }, feed);
      expect(parts(element, 'item-image').map((image) => image.getAttribute('src'))).to.deep.equal([OWN]);
      expect(parts(element, 'load-image')).to.have.length(0);
      expect(asked).to.deep.equal([]);
    });

    it('are buttons in an article, with the words and the caption of the picture', async () => {
      const asked = watchPictures();
      const element = await mount({ 'no-foreign-images': true }, feed);
      await open(element, 'Titel fremd');
      expect(part(element, 'figure').innerText.replace(/\s+/g, ' ').trim()).to.match(
        /^Das Haus Bild von bilder\.musterstadt\.example laden Im Mai$/,
      );
      expect(all(element, 'button', 'Bild von bilder.musterstadt.example laden')).to.have.length(2);
      expect(asked).to.deep.equal([]);
    });

    it('come one by one when the reader asks, and the focus goes to them', async () => {
      const asked = watchPictures();
      const element = await mount({ 'no-foreign-images': true, article: 'fremd' }, feed);
      const label = 'Bild von bilder.musterstadt.example laden';
      all(element, 'button', label)[0]!.click();
      await rendered(element);
      await rendered(element);
      expect(asked).to.deep.equal([FOREIGN]);
      expect(focused(element)).to.equal(part(element, 'image'));
      await click(element, 'button', label);
      expect(asked).to.deep.equal([FOREIGN, `${FOREIGN}?2`]);
      expect((focused(element) as HTMLImageElement).alt).to.equal('Der Hof');
      expect(all(element, 'button', label)).to.have.length(0);
    });

    it('are held back as soon as the page says so', async () => {
      const element = await mount({ article: 'fremd' }, feed);
      expect(parts(element, 'load-image')).to.have.length(0);
      element.noForeignImages = true;
      await rendered(element);
      expect(parts(element, 'load-image')).to.have.length(2);
    });

    it('in English', async () => {
      const element = await mount({ 'no-foreign-images': true, article: 'fremd', lang: 'en', 'no-print': true }, feed);
      expect(all(element, 'button', 'Load the picture from bilder.musterstadt.example')).to.have.length(2);
      expect(the(element, 'article').querySelector('img')).to.equal(null);
    });
  });
});
