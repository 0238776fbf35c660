/** A drawn element as plain data: its words as text, its kind and looks by name. Never HTML. */
export type Picture = string | { tag: string; looks: Record<string, string>; inside: Picture[] };

/** What a picture may consist of; whatever else stands in one is left out when it is taken and when it is drawn. */
const tags = new Set(
	"a article bdi blockquote button circle code div em form h1 h2 li main nav p path pre rect s section span strong svg textarea time ul".split(
		" ",
	),
);
const drawings = new Set(["svg", "path", "rect", "circle"]);
const names = new Set(
	"class dir rows placeholder viewBox width height fill stroke stroke-width stroke-linecap stroke-linejoin d".split(
		" ",
	),
);
const styles = ["top", "width", "height", "inline-size", "block-size", "aspect-ratio", "--hue", "--size"];
/** Of what assistive technology is told, only what the style sheet or the place of the conversation asks for. */
const isName = (name: string, value: string) =>
	names.has(name) || /^data-[a-z]+$/.test(name) || name === "aria-current" || (name === "role" && value === "log");

const svg = "http://www.w3.org/2000/svg";
const stylePrefix = "style ";
const typed = "value";

/** null for what cannot be in a picture. */
export function takePicture(node: Node): Picture | null {
	if (node instanceof Text) return node.data;
	if (!(node instanceof HTMLElement || node instanceof SVGElement) || !tags.has(node.localName)) return null;
	const looks: Record<string, string> = {};
	for (const { name, value } of node.attributes) if (isName(name, value)) looks[name] = value;
	for (const name of styles) {
		const value = node.style.getPropertyValue(name);
		if (value !== "") looks[stylePrefix + name] = value;
	}
	if (node instanceof HTMLTextAreaElement)
		return { tag: node.localName, looks: { ...looks, [typed]: node.value }, inside: [] };
	const inside = [...node.childNodes].map(takePicture).filter((part) => part !== null);
	return { tag: node.localName, looks, inside };
}

/** Draws what was kept, however it came to be there: only what a picture may consist of is made. */
export function drawPicture(picture: unknown, page: Document): Node | null {
	if (typeof picture === "string") return page.createTextNode(picture);
	if (typeof picture !== "object" || picture === null) return null;
	const { tag, looks, inside } = picture as Partial<Record<"tag" | "looks" | "inside", unknown>>;
	if (typeof tag !== "string" || !tags.has(tag)) return null;
	const element = drawings.has(tag) ? page.createElementNS(svg, tag) : page.createElement(tag);
	for (const [name, value] of Object.entries(looks ?? {})) look(element, name, String(value));
	for (const part of Array.isArray(inside) ? inside : []) element.append(drawPicture(part, page) ?? "");
	return element;
}

function look(element: HTMLElement | SVGElement, name: string, value: string): void {
	const style = name.startsWith(stylePrefix) ? name.slice(stylePrefix.length) : null;
	if (style !== null && styles.includes(style)) element.style.setProperty(style, value);
	else if (name === typed && element instanceof HTMLTextAreaElement) element.value = value;
	else if (isName(name, value)) element.setAttribute(name, value);
}
