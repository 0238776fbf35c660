import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserWorld } from "./data/browser-world.ts";
import { createFamilyData } from "./data/create-family-data.ts";
import { loadCatalogue } from "./data/load-catalogue.ts";
import { trustedScript } from "./data/trusted-script.ts";
import { createAppUpdate } from "./data/update.ts";
import { warnBeforeLosingWords } from "./effects/leaving.ts";
import { takeOver } from "./effects/take-over.ts";
import { showUnread } from "./effects/unread.ts";
import { FamilyDataContext } from "./hooks/family-data-context.tsx";
import { App } from "./ui/app.tsx";
import { TextContext } from "./ui/text/use-text.ts";
import { ThreadPage } from "./ui/thread/lazy-conversation.ts";

/** The one place where the page is put together: the world, the data, the effects, then React. `kept` is drawn over it until it has caught up. */
export async function start(kept: HTMLElement | null): Promise<void> {
	const workers = import.meta.env.PROD && "serviceWorker" in navigator ? navigator.serviceWorker : null;
	// Fetched while the data is read from the disk; nothing is drawn in a language one did not choose.
	const words = loadCatalogue(document.documentElement.lang);
	const update = createAppUpdate(workers, trustedScript("/sw.js"), () => window.location.reload());
	const world = createBrowserWorld();
	const data = createFamilyData(world, update);

	showUnread(data, document, navigator);
	warnBeforeLosingWords(data, window);
	// While the data is read from the disk: a conversation is in the first picture of a start at its address.
	if (/^\/threads\/[^/]+$/.test(window.location.pathname)) await ThreadPage.fetch();

	const spoken = await words;
	const root = document.getElementById("root");
	if (root === null) throw new Error("index.html has no #root");
	createRoot(root).render(
		<StrictMode>
			<FamilyDataContext value={data}>
				<TextContext value={spoken}>
					<App />
				</TextContext>
			</FamilyDataContext>
		</StrictMode>,
	);
	if (kept !== null) takeOver(window, root, kept);
	const memberId = () => {
		const session = data.session.get();
		return session.kind === "signed-in" ? session.session.member.id : null;
	};
	// Of use for the next start alone: a part that cannot be had now only means that nothing is kept for it.
	import("./effects/keep-screen.ts").then(
		({ keepScreenFor }) => keepScreenFor(window, root, world.localStorage, memberId),
		() => undefined,
	);
}
