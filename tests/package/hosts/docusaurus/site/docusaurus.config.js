export default {
  title: "Decoding",
  url: "https://handbook.example",
  baseUrl: "/course/",
  onBrokenLinks: "throw",
  scripts: [{ src: "/course/softmax-temperature.js", defer: true }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
