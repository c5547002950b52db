/** Types of schema.org by what they say of a page that gives itself one. The gate and the date both go by them. */

/** News by definition (https://schema.org/NewsArticle and its subtypes, and live blogs). */
export const NEWS_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
]);

/** Articles that need not be news. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'Article',
  'Report',
  'Review',
  'CriticReview',
  'AdvertiserContentArticle',
  'SatiricalArticle',
]);

/** Something else; a generic sign of an article weighs less beside them. */
export const OTHER_TYPES: ReadonlySet<string> = new Set([
  'APIReference',
  'BlogPosting',
  'Blog',
  'Book',
  'Course',
  'Dataset',
  'DiscussionForumPosting',
  'FAQPage',
  'HowTo',
  'JobPosting',
  'MedicalWebPage',
  'Product',
  'QAPage',
  'Recipe',
  'ScholarlyArticle',
  'SoftwareApplication',
  'TechArticle',
]);

const PAGE_TYPES: ReadonlySet<string> = new Set(['WebPage', 'ItemPage', 'MedicalWebPage']);

/** Whether something of these types is a text of which a page consists, so that its date is the page's. */
export function isArticle(types: readonly string[]): boolean {
  return types.some((type) => NEWS_TYPES.has(type) || ARTICLE_TYPES.has(type) || type === 'BlogPosting');
}

/** Whether something of these types is the page itself, which may be older or younger than the article on it. */
export function isWebPage(types: readonly string[]): boolean {
  return types.some((type) => PAGE_TYPES.has(type));
}
