import type { Desk } from "../../data/attaching/desk.ts";
import type { DeskView, RefusedItem } from "../../data/attaching/desk-state.ts";
import type { KeepAs } from "../../data/files/files.ts";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { writeNames } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./troubles.module.css";

type TroublesProps = Pick<DeskView, "refused" | "tooMany"> & { desk: Desk };

/** What was chosen and is not attached, each with the reason and what can be done, until it is closed or sent. */
export function Troubles({ desk, refused, tooMany }: TroublesProps) {
	const t = useLaterText();

	function reason({ item, why, stays }: RefusedItem): string {
		const words = t(`attach.not.${why}`, { name: item.name });
		return stays ? t("attach.original_stays", { reason: words }) : words;
	}
	const ways = (one: RefusedItem) => wayRound(one);

	return (
		<div role="alert" className={styles.troubles}>
			{tooMany.length > 0 && (
				<Trouble
					words={t("attach.too_many", { count: tooMany.length, names: writeNames(tooMany) })}
					onClose={() => desk.heed(null)}
					way={null}
				/>
			)}
			{refused.map((one) => {
				const how = ways(one);
				const { key } = one.item;
				const way = how && {
					words: t(how === one.item.how ? "attach.again" : "attach.as_file"),
					go: () => desk.again(key, how),
				};
				return <Trouble key={key} words={reason(one)} onClose={() => desk.heed(key)} way={way} />;
			})}
		</div>
	);
}

type TroubleProps = { words: string; onClose: () => void; way: { words: string; go: () => void } | null };

function Trouble({ words, onClose, way }: TroubleProps) {
	const t = useLaterText();
	return (
		<div className={styles.trouble}>
			<Icon name="alert" size={20} />
			<p className={styles.words}>{words}</p>
			<button type="button" className={styles.close} aria-label={t("dialog.close")} onClick={onClose}>
				<Icon name="close" size={18} />
			</button>
			{way && (
				<Button kind="quiet" className={styles.way} onClick={way.go}>
					{way.words}
				</Button>
			)}
		</div>
	);
}

/** How it could be attached all the same; null when it could not. */
function wayRound({ item, why, stays }: RefusedItem): KeepAs | null {
	if (stays) return null;
	if (why === "full" || why === "unavailable") return item.how;
	// What cannot be read as a photo can be sent as the file it is.
	const isReadable = why === "heic" || (why === "unreadable" && item.source?.type.startsWith("image/"));
	return isReadable && item.how === "usual" ? "as-file" : null;
}
