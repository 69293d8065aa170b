import "softmax-temperature/define";
import DefaultTheme from "vitepress/theme";

export default DefaultTheme;
