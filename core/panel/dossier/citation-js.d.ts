/** What the tests use of the CSL library, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    /** As CSL JSON. */
    data: { id: string }[];
    format(type: 'bibliography', options: { template: string; format: 'text'; lang: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
