import { languages } from "../data/languages.ts";

/** Says that the page itself could not be had: nobody would see that what was kept is only a picture. */
export function sayNotLoaded(page: Window): void {
	const { document } = page;
	const words = (languages.get(document.documentElement.lang) ?? languages.get("en"))?.first;
	const bar = document.createElement("div");
	bar.id = "not-loaded";
	bar.role = "alert";
	const again = document.createElement("button");
	again.textContent = words?.again ?? "";
	again.onclick = () => page.location.reload();
	bar.append(words?.failed ?? "", again);
	document.body.append(bar);
}
