import { expect } from '@open-wc/testing';
import { LEVELS } from '../../src/articles/article.js';
import { icons, levelIcons } from '../../src/views/icons.js';
import { rootOf } from '../support/reader.js';
import { draw } from '../support/scenes.js';

const ALL = Object.entries({ ...icons, ...levelIcons });

const drawn = (icon: unknown): SVGSVGElement => rootOf(draw(() => icon)).querySelector('svg')!;
const lineOf = (icon: unknown): SVGPathElement => drawn(icon).querySelector('path')!;

describe('An icon', () => {
  for (const [name, icon] of ALL) {
    it(`(${name}) is hidden from screen readers, and nothing in it can be read or reached`, () => {
      const svg = drawn(icon);
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.textContent).to.equal('');
      expect(svg.querySelectorAll('title, a, [tabindex]')).to.have.lengthOf(0);
    });

    it(`(${name}) is drawn, and its line of two units stays within the field of 24 by 24`, () => {
      const line = lineOf(icon);
      expect(line.getTotalLength()).to.be.greaterThan(10);
      const { x, y, width, height } = line.getBBox();
      expect(Math.min(x, y)).to.be.at.least(1);
      expect(Math.max(x + width, y + height)).to.be.at.most(23);
      expect(line.ownerSVGElement!.getAttribute('viewBox')).to.equal('0 0 24 24');
    });
  }

  it('has no colour of its own: that is the one of the words beside it', () => {
    for (const [name, icon] of ALL) {
      const coloured = drawn(icon).querySelectorAll('[fill], [stroke], [style], [color]');
      expect(coloured, name).to.have.lengthOf(0);
    }
  });

  it('is like no other', () => {
    expect(new Set(ALL.map(([, icon]) => lineOf(icon).getAttribute('d'))).size).to.equal(ALL.length);
  });
});

describe('The icons of the levels', () => {
  it('are there for each level', () => {
    expect(Object.keys(levelIcons)).to.have.members([...LEVELS]);
  });

  it('have fewer lines of text where the text is easier', () => {
    const lines = (icon: unknown): number => lineOf(icon).getAttribute('d')!.split('M').length - 1;
    expect(lines(levelIcons.plain)).to.be.lessThan(lines(levelIcons.standard));
    expect(lines(levelIcons.easy)).to.be.lessThan(lines(levelIcons.plain));
  });
});
