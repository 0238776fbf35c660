import { expect, it } from "vitest";
import { linksIn } from "../../shared/links.ts";

it.each([
	["nothing but words", []],
	["see https://a.example/b.", ["https://a.example/b"]],
	["(https://a.example/b), and https://c.example!", ["https://a.example/b", "https://c.example"]],
	["https://a.example/b_(c) is an article", ["https://a.example/b_(c)"]],
	["“https://a.example/?q=x&y=1#z”", ["https://a.example/?q=x&y=1#z"]],
	["HTTP://A.example twice: HTTP://A.example", ["HTTP://A.example"]],
	["https://münchen.example/wetter", ["https://münchen.example/wetter"]],
	["javascript:alert(1) data:text/html,hm file:///etc/passwd ftp://a.example", []],
	["https:// and http://", []],
	["see www.a.example/b. or (WWW.b.example)", ["www.a.example/b", "WWW.b.example"]],
	["www. www.. www.a awww.a.example bo@www.a.example www.a.b@c.example", []],
	["https://someone:secret@a.example/", []],
	["https://a.example/<b>https://c.example</b>", ["https://a.example/", "https://c.example"]],
	["https://[::1", []],
])("in %s: %j", (text, links) => {
	expect(linksIn(text)).toEqual(links);
});

it("takes no longer for the worst text a message can hold", () => {
	const began = performance.now();
	linksIn(`https://${"a)".repeat(8_000)}`);
	linksIn("https://".repeat(2_000));
	linksIn(`https://a.example/${"(".repeat(8_000)}${")".repeat(7_000)}`);
	linksIn(`https://a.example/${".".repeat(15_000)}x`);
	linksIn(`https://a.example/${")".repeat(15_000)}`);
	expect(performance.now() - began).toBeLessThan(50);
});
