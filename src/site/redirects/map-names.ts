/** Names of the files of redirects. */
export const MAP_NAMES = {
	json: "redirects.json",
	netlify: "_redirects",
	nginx: "redirects.nginx.conf",
	apache: "redirects.apache.txt",
} as const;
