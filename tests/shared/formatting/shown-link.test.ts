import { expect, it } from "vitest";
import { shownLink } from "../../../shared/formatting/shown-link.ts";

it.each([
	"https://münchen.example/wetter?a=ü",
	"https://例え.jp/テスト",
	"https://japan-旅行.jp",
	"https://пример.рф/",
	"https://сахара.рф",
	"https://a.example:8080/х",
	"bo@lindgren.example",
])("%s is shown as it was written", (link) => {
	expect(shownLink(link)).toBe(link);
});

it.each([
	["https://раypal.example/login", "https://xn--ypal-43d9g.example/login"],
	["https://www.аррӏе.example", "https://www.xn--80ak6aa92e.example"],
	["www.аррӏе.example/x", "www.xn--80ak6aa92e.example/x"],
	["https://gοogle.example:8080/x", "https://xn--gogle-rce.example:8080/x"],
])("[I6] %s shows that its letters only look like others", (link, shown) => {
	expect(shownLink(link)).toBe(shown);
});
