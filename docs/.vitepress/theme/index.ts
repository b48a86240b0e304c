/** VitePress's theme with the fonts of the system, so that a page loads none. */
import theme from "vitepress/theme-without-fonts";
import "./style.css";

export default theme;
