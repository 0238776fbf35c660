import { first } from "../../shared/i18n/en/first.ts";

/** Says that the page itself could not be had: nobody would see that what was kept is only a picture. */
export function sayNotLoaded(page: Window): void {
	const { document } = page;
	const bar = document.createElement("div");
	bar.id = "not-loaded";
	bar.role = "alert";
	const again = document.createElement("button");
	again.textContent = first.again;
	again.onclick = () => page.location.reload();
	bar.append(first.failed, again);
	document.body.append(bar);
}
