import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import ConsoleDemo from "./ConsoleDemo.vue";
import SchemaList from "./SchemaList.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("ConsoleDemo", ConsoleDemo);
    app.component("SchemaList", SchemaList);
  },
} satisfies Theme;
