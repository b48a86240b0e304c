/** Extensions of page files, which are no part of the page's name. */
export const PAGE_EXTENSION = /\.(?:txt|text|moin|moinmoin|mm|wiki)$/i;
