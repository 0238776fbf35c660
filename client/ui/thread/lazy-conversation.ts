import { lazily } from "../parts/lazily.tsx";

const fetching = () => import("./conversation.ts");

/** `/threads/:id`, fetched beside the list, or before the first picture where a start begins there. */
export const ThreadPage = lazily(async () => (await fetching()).ThreadPage);

/** What is seldom in it, ahead of need; what cannot be had now is asked for when it is wanted. */
export function preloadConversation(): void {
	fetching().then(
		({ preloadRest }) => preloadRest(),
		() => undefined,
	);
}
