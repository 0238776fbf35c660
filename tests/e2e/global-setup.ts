import { buildPage } from "../../server/verbs/build-page.ts";

/** The browsers get what families get: the built page, built once, before the first test, by what `hearth start` builds it with. */
export default async function buildOnce(): Promise<void> {
	if (!(await buildPage())) throw new Error("the page could not be built");
}
