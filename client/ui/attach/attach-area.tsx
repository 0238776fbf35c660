import type { Desk } from "../../data/attaching/desk.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./attach-area.module.css";
import { DropZone } from "./drop-zone.tsx";
import { RoomNotice } from "./room-notice.tsx";
import { Strip } from "./strip.tsx";
import { Troubles } from "./troubles.tsx";
import { Undo } from "./undo.tsx";
import { useDesk } from "./use-desk.ts";

type AttachAreaProps = {
	desk: Desk;
	/** Where the focus goes when nothing is attached any more. */
	onEmpty: () => void;
};

/** Above the box: what is attached, and what could not be. Takes what is pasted or dropped around it, too. */
export function AttachArea({ desk, onEmpty }: AttachAreaProps) {
	const t = useLaterText();
	const { items, refused, tooMany, removed, heard, isWaiting } = useReadable(desk.view);
	const isShown = items.length > 0 || refused.length > 0 || tooMany.length > 0 || removed !== null;
	useDesk(desk);

	return (
		<div className={styles.area} data-shown={isShown || isWaiting}>
			<p className="visually-hidden" aria-live="polite">
				{isWaiting ? t("attach.waiting") : heard && t(`attach.${heard.what}`, { name: heard.name })}
			</p>
			<DropZone onFiles={(files) => desk.add(files, null)} />
			{items.length > 0 && <RoomNotice />}
			<Troubles desk={desk} refused={refused} tooMany={tooMany} />
			{removed && <Undo name={removed.name} onUndo={desk.undo} />}
			{items.length > 0 && <Strip desk={desk} items={items} onEmpty={onEmpty} />}
			{isWaiting && (
				<p aria-hidden="true" className={styles.waiting}>
					{t("attach.waiting")}
				</p>
			)}
		</div>
	);
}
