(() => {
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  // "rgb(1, 2, 3)" counts to 255, "color(srgb .1 .2 .3 / .4)" to 1.
  const parse = (colour) =>
    colour.startsWith("color(")
      ? numbers(colour.replace("srgb", ""))
      : numbers(colour).map((value, i) => (i < 3 ? value / 255 : value));
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const over = (under, [r, g, b, alpha = 1]) =>
    [r, g, b].map((value, i) => under[i] * (1 - alpha) + value * alpha);
  const background = (element) => {
    const under = element.parentElement ? background(element.parentElement) : [1, 1, 1];
    return over(under, parse(getComputedStyle(element).backgroundColor));
  };
  let least = [99, ""];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!words || !element.checkVisibility()) continue;
    const shades = [luminance(parse(getComputedStyle(element).color)), luminance(background(element))];
    const ratio = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
    if (ratio < least[0]) least = [ratio, element.outerHTML.slice(0, 80)];
  }
  return least;
})()
