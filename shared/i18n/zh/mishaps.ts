import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"zh", typeof english> = {
	"history.changed": "服务器上的过去和这台设备看到的不一样。请告诉管理你家 Hearth 的人。",
	"history.close": "关闭",
	"history.given": { other: "服务器恢复到了之前某一天的状态。这台设备把它丢失的 {count} 条消息还给了它。" },
	"history.giving": "服务器恢复到了之前某一天的状态。这台设备正在把它丢失的内容还给它。你可以继续写消息。",
	"history.kept":
		"服务器恢复到了之前某一天的状态，有些内容它没有收回。它缺少的内容在这台设备上好好的。请告诉管理你家 Hearth 的人。",
	"storage.heed": "好",
	"storage.lost": { other: "浏览器清空了 Hearth 在这台设备上的存储空间。有 {count} 条还没发出的消息丢失了。" },
};
