// All sheets, in the order of their cascade.
import { article } from './article.js';
import { base } from './base.js';
import { controls } from './controls.js';
import { list } from './list.js';
import { print } from './print.js';
import { tokens } from './tokens.js';
import { wide } from './wide.js';

export const styles = [tokens, base, controls, list, article, wide, print];
