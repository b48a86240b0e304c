/** VitePress's theme with the fonts of the system, so that a page loads none. */
import { onContentUpdated } from "vitepress";
import theme from "vitepress/theme-without-fonts";
import "./style.css";

export default {
	extends: theme,
	setup() {
		// The home page of the theme has no landmark for its content, unlike the other pages.
		onContentUpdated(() =>
			document.querySelector(".VPHome")?.setAttribute("role", "main"),
		);
	},
};
