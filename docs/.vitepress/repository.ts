import packageJson from "../../package.json" with { type: "json" };

/** Where the project is, for people. */
export const repository = packageJson.repository.url
	.replace(/^git\+/, "")
	.replace(/\.git$/, "");
