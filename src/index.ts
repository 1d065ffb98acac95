// The module's face: importing it registers <jobcenter-news>.
import './define.js';

export { JobcenterNews } from './jobcenter-news.js';
export * from './events.js';
export { FeedError, type FeedErrorCode } from './feeds/errors.js';
export type { Article, Attachment, Edition, Feed, Level, Timestamp } from './articles/article.js';
