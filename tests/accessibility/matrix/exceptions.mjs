/** Where a tool and we disagree: what, where, and why. What is not listed here is a fault, also what a tool only asks to be verified. */

/** `rule` and `kind` as the tool calls them; `where` and `text` narrow it down. Each is a text that is contained, or a pattern. */
export const EXCEPTIONS = [
  {
    tool: 'ibm',
    rule: 'aria_role_redundant',
    text: '"list" is redundant with the implicit role of the element <ul>',
    why: 'Safari takes a list without bullets for no list, unless the role says so.',
  },
  {
    tool: 'ibm',
    rule: 'aria_role_redundant',
    text: '"region" is redundant with the implicit role of the element <section>',
    why: 'It says what the section is anyway. That it comes and goes makes Firefox tell screen readers the languages anew: docs/decisions/0027.',
  },
  {
    tool: 'ibm',
    rule: 'fieldset_label_valid Fail_2',
    where: 'article[1]',
    why: 'The other group of that name is the switch of the list, which is hidden (display: none) while an article is shown. The rule does not look whether it is; the accessibility tree has one.',
  },
  {
    tool: 'ibm',
    rule: 'element_tabbable_role_valid',
    text: 'part="table"',
    why: 'A frame in which a wide table scrolls has to be reached by the keyboard (axe: scrollable-region-focusable), and a group with a name says what it is.',
  },
  {
    tool: 'ibm',
    kind: /POTENTIAL|MANUAL/,
    rule: /style_color_misuse|style_highcontrast_visible/,
    where: '/head[1]/link',
    why: 'Asked of every style sheet, here the page’s. Levels, pages and languages that are chosen have a bar, a tick or bold text beside their colour; each state is also looked at in forced colours.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'style_focus_visible',
    why: 'Asked of every button with a border. The check "visible focus" measures it in pixels.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'form_submit_button_exists',
    text: 'part="toolbar"',
    why: 'The button "Search" has no type attribute, which makes it one that submits; the tool looks for the attribute.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'input_fields_grouped',
    text: '<select',
    why: 'The filters are grouped: by the form, which has the role search and a name.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'input_label_visible',
    text: '<select',
    why: 'Each select has a visible label with "for" in the same shadow root; axe and the accessibility tree find it.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'text_block_heading',
    why: 'Short lines that are no headings: kicker, sub-headline, reading time, review; nothing stands under them.',
  },
  {
    tool: 'ibm',
    kind: 'POTENTIAL',
    rule: 'blockquote_cite_exists',
    why: 'The quotation is one, and its author gave no address for it.',
  },
  {
    tool: 'ibm',
    kind: 'MANUAL',
    rule: 'download_keyboard_controllable',
    why: 'The download is a plain link; the check "tab order" comes to it and goes on.',
  },
  {
    tool: 'nu',
    kind: 'info warning',
    rule: 'The “list” role is unnecessary for element “ul”.',
    why: 'As above: Safari takes a list without bullets for no list, unless the role says so.',
  },
  {
    tool: 'nu',
    kind: 'info warning',
    rule: 'The “region” role is unnecessary for element “section”.',
    why: 'As above: it makes Firefox tell screen readers the languages anew.',
  },
  {
    tool: 'nu',
    rule: /^Attribute “part” not allowed on element /,
    why: 'A global attribute (https://drafts.csswg.org/css-shadow-parts/#part-attr) that the Nu checker does not know yet.',
  },
];

const fits = (wanted, value) =>
  wanted === undefined || (wanted instanceof RegExp ? wanted.test(value) : value.includes(wanted));

/** How often each exception was needed: one that never is should go. */
export const used = new Map(EXCEPTIONS.map((exception) => [exception, 0]));

/** @returns {string[]} what is a fault */
export function decide(tool, results) {
  return results.flatMap(({ kind, rule, where, text }) => {
    const exception = EXCEPTIONS.find(
      (one) =>
        one.tool === tool &&
        fits(one.rule, rule) &&
        fits(one.kind, kind) &&
        fits(one.where, where) &&
        fits(one.text, text),
    );
    if (exception) used.set(exception, used.get(exception) + 1);
    return exception ? [] : [`${kind} ${rule} at ${where}: ${text.replace(/\s+/g, ' ').slice(0, 300)}`];
  });
}
