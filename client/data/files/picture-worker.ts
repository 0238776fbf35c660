import { offscreenPaper } from "./paper.ts";
import { doPictureTask, type PictureTask } from "./picture-work.ts";

/** The worker that draws pictures, so that the page goes on while a photo is made smaller. One task at a time comes in. */
const page = self as unknown as {
	onmessage: (event: MessageEvent<PictureTask>) => void;
	postMessage: (answer: unknown) => void;
};

page.onmessage = ({ data }) => {
	doPictureTask(data, offscreenPaper).then(
		(value) => page.postMessage({ ok: true, value }),
		(error: unknown) => page.postMessage({ ok: false, error: String(error) }),
	);
};
