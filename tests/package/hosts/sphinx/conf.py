project = "Decoding"
extensions = ["myst_parser"]
html_static_path = ["_static"]
html_js_files = ["softmax-temperature.js"]
# The arrow keys turn the pages.
html_theme_options = {"navigation_with_keys": True}
