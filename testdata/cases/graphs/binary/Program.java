// Elementwise functions of two arguments on every pair of kinds of values, with and without names.
//
package graphs.binary;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "1282:4:T 1283:6 1284:7 1286:8 1287:9 1292:12:<lambda> 1292:12 1296:13:<lambda> 1296:13",
      "1300:14:<lambda> 1300:14 1304:15:<lambda> 1304:15 1308:16:<lambda> 1308:16",
      "1312:17:<lambda> 1312:17 1316:18:<lambda> 1316:18 1320:19:<lambda> 1320:19",
      "1324:20:<lambda> 1324:20 1328:21:<lambda> 1328:21 1332:22:<lambda> 1332:22",
      "1336:23:<lambda> 1336:23 1340:24:<lambda> 1340:24 1344:25:<lambda> 1344:25",
      "1348:26:<lambda> 1348:26 1352:27:<lambda> 1352:27 1356:28:<lambda> 1356:28",
      "1360:29:<lambda> 1360:29 1364:30:<lambda> 1364:30 1368:31:<lambda> 1368:31",
      "1372:32:<lambda> 1372:32 1376:33:<lambda> 1376:33 1380:34:<lambda> 1380:34",
      "1384:35:<lambda> 1384:35 1388:36:<lambda> 1388:36 1392:37:<lambda> 1392:37",
      "1396:38:<lambda> 1396:38 1400:39:<lambda> 1400:39 1404:40:<lambda> 1404:40",
      "1408:41:<lambda> 1408:41 1412:42:<lambda> 1412:42 1416:43:<lambda> 1416:43",
      "1420:44:<lambda> 1420:44 1424:45:<lambda> 1424:45 1428:46:<lambda> 1428:46",
      "1432:47:<lambda> 1432:47 1436:48:<lambda> 1436:48 1440:49:<lambda> 1440:49",
      "1444:50:<lambda> 1444:50 1448:51:<lambda> 1448:51 1452:52:<lambda> 1452:52",
      "1456:53:<lambda> 1456:53 1460:54:<lambda> 1460:54 1464:55:<lambda> 1464:55",
      "1468:56:<lambda> 1468:56 1472:57:<lambda> 1472:57 1476:58:<lambda> 1476:58",
      "1480:59:<lambda> 1480:59 1484:60:<lambda> 1484:60 1488:61:<lambda> 1488:61",
      "1492:62:<lambda> 1492:62 1496:63:<lambda> 1496:63 1500:64:<lambda> 1500:64",
      "1504:65:<lambda> 1504:65 1508:66:<lambda> 1508:66 1512:67:<lambda> 1512:67",
      "1516:68:<lambda> 1516:68 1520:69:<lambda> 1520:69 1524:70:<lambda> 1524:70",
      "1528:71:<lambda> 1528:71 1532:72:<lambda> 1532:72 1536:73:<lambda> 1536:73",
      "1540:74:<lambda> 1540:74 1544:75:<lambda> 1544:75 1548:76:<lambda> 1548:76",
      "1552:77:<lambda> 1552:77 1556:78:<lambda> 1556:78 1560:79:<lambda> 1560:79",
      "1564:80:<lambda> 1564:80 1568:81:<lambda> 1568:81 1572:82:<lambda> 1572:82",
      "1576:83:<lambda> 1576:83 1580:84:<lambda> 1580:84 1584:85:<lambda> 1584:85",
      "1588:86:<lambda> 1588:86 1592:87:<lambda> 1592:87 1596:88:<lambda> 1596:88",
      "1600:89:<lambda> 1600:89 1604:90:<lambda> 1604:90 1608:91:<lambda> 1608:91",
      "1612:92:<lambda> 1612:92 1616:93:<lambda> 1616:93 1620:94:<lambda> 1620:94",
      "1624:95:<lambda> 1624:95 1628:96:<lambda> 1628:96 1632:97:<lambda> 1632:97",
      "1636:98:<lambda> 1636:98 1640:99:<lambda> 1640:99 1644:100:<lambda> 1644:100",
      "1648:101:<lambda> 1648:101 1652:102:<lambda> 1652:102 1656:103:<lambda> 1656:103",
      "1660:104:<lambda> 1660:104 1664:105:<lambda> 1664:105 1668:106:<lambda> 1668:106",
      "1672:107:<lambda> 1672:107 1676:108:<lambda> 1676:108 1680:109:<lambda> 1680:109",
      "1684:110:<lambda> 1684:110 1688:111:<lambda> 1688:111 1692:112:<lambda> 1692:112",
      "1696:113:<lambda> 1696:113 1700:114:<lambda> 1700:114 1704:115:<lambda> 1704:115",
      "1708:116:<lambda> 1708:116 1712:117:<lambda> 1712:117 1716:118:<lambda> 1716:118",
      "1720:119:<lambda> 1720:119 1724:120:<lambda> 1724:120 1728:121:<lambda> 1728:121",
      "1732:122:<lambda> 1732:122 1736:123:<lambda> 1736:123 1740:124:<lambda> 1740:124",
      "1744:125:<lambda> 1744:125 1748:126:<lambda> 1748:126 1752:127:<lambda> 1752:127",
      "1756:128:<lambda> 1756:128 1760:129:<lambda> 1760:129 1764:130:<lambda> 1764:130",
      "1768:131:<lambda> 1768:131 1772:132:<lambda> 1772:132 1776:133:<lambda> 1776:133",
      "1780:134:<lambda> 1780:134 1784:135:<lambda> 1784:135 1788:136:<lambda> 1788:136",
      "1792:137:<lambda> 1792:137 1796:138:<lambda> 1796:138 1800:139:<lambda> 1800:139",
      "1804:140:<lambda> 1804:140 1808:141:<lambda> 1808:141 1812:142:<lambda> 1812:142",
      "1816:143:<lambda> 1816:143 1820:144:<lambda> 1820:144 1824:145:<lambda> 1824:145",
      "1828:146:<lambda> 1828:146 1832:147:<lambda> 1832:147 1836:148:<lambda> 1836:148",
      "1840:149:<lambda> 1840:149 1844:150:<lambda> 1844:150 1848:151:<lambda> 1848:151",
      "1852:152:<lambda> 1852:152 1856:153:<lambda> 1856:153 1860:154:<lambda> 1860:154",
      "1864:155:<lambda> 1864:155 1868:156:<lambda> 1868:156 1872:157:<lambda> 1872:157",
      "1876:158:<lambda> 1876:158 1880:159:<lambda> 1880:159 1884:160:<lambda> 1884:160",
      "1888:161:<lambda> 1888:161 1892:162:<lambda> 1892:162 1896:163:<lambda> 1896:163",
      "1900:164:<lambda> 1900:164 1904:165:<lambda> 1904:165 1908:166:<lambda> 1908:166",
      "1912:167:<lambda> 1912:167 1916:168:<lambda> 1916:168 1920:169:<lambda> 1920:169",
      "1924:170:<lambda> 1924:170 1928:171:<lambda> 1928:171 1932:172:<lambda> 1932:172",
      "1936:173:<lambda> 1936:173 1940:174:<lambda> 1940:174 1944:175:<lambda> 1944:175",
      "1948:176:<lambda> 1948:176 1952:177:<lambda> 1952:177 1956:178:<lambda> 1956:178",
      "1960:179:<lambda> 1960:179 1964:180:<lambda> 1964:180 1968:181:<lambda> 1968:181",
      "1972:182:<lambda> 1972:182 1976:183:<lambda> 1976:183 1980:184:<lambda> 1980:184",
      "1984:185:<lambda> 1984:185 1988:186:<lambda> 1988:186 1992:187:<lambda> 1992:187",
      "1996:188:<lambda> 1996:188 2000:189:<lambda> 2000:189 2004:190:<lambda> 2004:190",
      "2008:191:<lambda> 2008:191 2012:192:<lambda> 2012:192 2016:193:<lambda> 2016:193",
      "2020:194:<lambda> 2020:194 2024:195:<lambda> 2024:195 2028:196:<lambda> 2028:196",
      "2032:197:<lambda> 2032:197 2036:198:<lambda> 2036:198 2040:199:<lambda> 2040:199",
      "2044:200:<lambda> 2044:200 2048:201:<lambda> 2048:201 2052:202:<lambda> 2052:202",
      "2056:203:<lambda> 2056:203 2060:204:<lambda> 2060:204 2064:205:<lambda> 2064:205",
      "2068:206:<lambda> 2068:206 2072:207:<lambda> 2072:207 2076:208:<lambda> 2076:208",
      "2080:209:<lambda> 2080:209 2084:210:<lambda> 2084:210 2088:211:<lambda> 2088:211",
      "2092:212:<lambda> 2092:212 2096:213:<lambda> 2096:213 2100:214:<lambda> 2100:214",
      "2104:215:<lambda> 2104:215 2108:216:<lambda> 2108:216 2112:217:<lambda> 2112:217",
      "2116:218:<lambda> 2116:218 2120:219:<lambda> 2120:219 2124:220:<lambda> 2124:220",
      "2128:221:<lambda> 2128:221 2132:222:<lambda> 2132:222 2136:223:<lambda> 2136:223",
      "2140:224:<lambda> 2140:224 2144:225:<lambda> 2144:225 2148:226:<lambda> 2148:226",
      "2152:227:<lambda> 2152:227 2156:228:<lambda> 2156:228 2160:229:<lambda> 2160:229",
      "2164:230:<lambda> 2164:230 2168:231:<lambda> 2168:231 2172:232:<lambda> 2172:232",
      "2176:233:<lambda> 2176:233 2180:234:<lambda> 2180:234 2184:235:<lambda> 2184:235",
      "2188:236:<lambda> 2188:236 2192:237:<lambda> 2192:237 2196:238:<lambda> 2196:238",
      "2200:239:<lambda> 2200:239 2204:240:<lambda> 2204:240 2208:241:<lambda> 2208:241",
      "2212:242:<lambda> 2212:242 2216:243:<lambda> 2216:243 2220:244:<lambda> 2220:244",
      "2224:245:<lambda> 2224:245 2228:246:<lambda> 2228:246 2232:247:<lambda> 2232:247",
      "2236:248:<lambda> 2236:248 2240:249:<lambda> 2240:249 2244:250:<lambda> 2244:250",
      "2248:251:<lambda> 2248:251 2252:252:<lambda> 2252:252 2256:253:<lambda> 2256:253",
      "2260:254:<lambda> 2260:254 2264:255:<lambda> 2264:255 2268:256:<lambda> 2268:256",
      "2272:257:<lambda> 2272:257 2276:258:<lambda> 2276:258 2280:259:<lambda> 2280:259",
      "2284:260:<lambda> 2284:260 2288:261:<lambda> 2288:261 2292:262:<lambda> 2292:262",
      "2296:263:<lambda> 2296:263 2300:264:<lambda> 2300:264 2304:265:<lambda> 2304:265",
      "2308:266:<lambda> 2308:266 2312:267:<lambda> 2312:267 2316:268:<lambda> 2316:268",
      "2320:269:<lambda> 2320:269 2324:270:<lambda> 2324:270 2328:271:<lambda> 2328:271",
      "2332:272:<lambda> 2332:272 2336:273:<lambda> 2336:273 2340:274:<lambda> 2340:274",
      "2344:275:<lambda> 2344:275 2348:276:<lambda> 2348:276 2352:277:<lambda> 2352:277",
      "2356:278:<lambda> 2356:278 2360:279:<lambda> 2360:279 2364:280:<lambda> 2364:280",
      "2368:281:<lambda> 2368:281 2372:282:<lambda> 2372:282 2376:283:<lambda> 2376:283",
      "2380:284:<lambda> 2380:284 2384:285:<lambda> 2384:285 2388:286:<lambda> 2388:286",
      "2392:287:<lambda> 2392:287 2396:288:<lambda> 2396:288 2400:289:<lambda> 2400:289",
      "2404:290:<lambda> 2404:290 2408:291:<lambda> 2408:291 2412:292:<lambda> 2412:292",
      "2416:293:<lambda> 2416:293 2420:294:<lambda> 2420:294 2424:295:<lambda> 2424:295",
      "2428:296:<lambda> 2428:296 2432:297:<lambda> 2432:297 2436:298:<lambda> 2436:298",
      "2440:299:<lambda> 2440:299 2444:300:<lambda> 2444:300 2448:301:<lambda> 2448:301",
      "2452:302:<lambda> 2452:302 2456:303:<lambda> 2456:303 2460:304:<lambda> 2460:304",
      "2464:305:<lambda> 2464:305 2468:306:<lambda> 2468:306 2472:307:<lambda> 2472:307",
      "2476:308:<lambda> 2476:308 2480:309:<lambda> 2480:309 2484:310:<lambda> 2484:310",
      "2488:311:<lambda> 2488:311 2492:312:<lambda> 2492:312 2496:313:<lambda> 2496:313",
      "2500:314:<lambda> 2500:314 2504:315:<lambda> 2504:315 2508:316:<lambda> 2508:316",
      "2512:317:<lambda> 2512:317 2516:318:<lambda> 2516:318 2520:319:<lambda> 2520:319",
      "2524:320:<lambda> 2524:320 2528:321:<lambda> 2528:321 2532:322:<lambda> 2532:322",
      "2536:323:<lambda> 2536:323 2540:324:<lambda> 2540:324 2544:325:<lambda> 2544:325",
      "2548:326:<lambda> 2548:326 2552:327:<lambda> 2552:327 2556:328:<lambda> 2556:328",
      "2560:329:<lambda> 2560:329 2564:330:<lambda> 2564:330 2568:331:<lambda> 2568:331",
      "2572:332:<lambda> 2572:332 2576:333:<lambda> 2576:333 2580:334:<lambda> 2580:334",
      "2584:335:<lambda> 2584:335 2588:336:<lambda> 2588:336 2592:337:<lambda> 2592:337",
      "2596:338:<lambda> 2596:338 2600:339:<lambda> 2600:339 2604:340:<lambda> 2604:340",
      "2608:341:<lambda> 2608:341 2612:342:<lambda> 2612:342 2616:343:<lambda> 2616:343",
      "2620:344:<lambda> 2620:344 2624:345:<lambda> 2624:345 2628:346:<lambda> 2628:346",
      "2632:347:<lambda> 2632:347 2636:348:<lambda> 2636:348 2640:349:<lambda> 2640:349",
      "2644:350:<lambda> 2644:350 2648:351:<lambda> 2648:351 2652:352:<lambda> 2652:352",
      "2656:353:<lambda> 2656:353 2660:354:<lambda> 2660:354 2664:355:<lambda> 2664:355",
      "2668:356:<lambda> 2668:356 2672:357:<lambda> 2672:357 2676:358:<lambda> 2676:358",
      "2680:359:<lambda> 2680:359 2684:360:<lambda> 2684:360 2688:361:<lambda> 2688:361",
      "2692:362:<lambda> 2692:362 2696:363:<lambda> 2696:363 2700:364:<lambda> 2700:364",
      "2704:365:<lambda> 2704:365 2708:366:<lambda> 2708:366 2712:367:<lambda> 2712:367",
      "2716:368:<lambda> 2716:368 2720:369:<lambda> 2720:369 2724:370:<lambda> 2724:370",
      "2728:371:<lambda> 2728:371 2732:372:<lambda> 2732:372 2736:373:<lambda> 2736:373",
      "2740:374:<lambda> 2740:374 2744:375:<lambda> 2744:375 2748:376:<lambda> 2748:376",
      "2752:377:<lambda> 2752:377 2756:378:<lambda> 2756:378 2760:379:<lambda> 2760:379",
      "2764:380:<lambda> 2764:380 2768:381:<lambda> 2768:381 2772:382:<lambda> 2772:382",
      "2776:383:<lambda> 2776:383 2780:384:<lambda> 2780:384 2784:385:<lambda> 2784:385",
      "2788:386:<lambda> 2788:386 2792:387:<lambda> 2792:387 2796:388:<lambda> 2796:388",
      "2800:389:<lambda> 2800:389 2804:390:<lambda> 2804:390 2808:391:<lambda> 2808:391",
      "2812:392:<lambda> 2812:392 2816:393:<lambda> 2816:393 2820:394:<lambda> 2820:394",
      "2824:395:<lambda> 2824:395 2828:396:<lambda> 2828:396 2832:397:<lambda> 2832:397",
      "2836:398:<lambda> 2836:398 2840:399:<lambda> 2840:399 2844:400:<lambda> 2844:400",
      "2848:401:<lambda> 2848:401 2852:402:<lambda> 2852:402 2856:403:<lambda> 2856:403",
      "2860:404:<lambda> 2860:404 2864:405:<lambda> 2864:405 2868:406:<lambda> 2868:406",
      "2872:407:<lambda> 2872:407 2876:408:<lambda> 2876:408 2880:409:<lambda> 2880:409",
      "2884:410:<lambda> 2884:410 2888:411:<lambda> 2888:411 2892:412:<lambda> 2892:412",
      "2896:413:<lambda> 2896:413 2900:414:<lambda> 2900:414 2904:415:<lambda> 2904:415",
      "2908:416:<lambda> 2908:416 2912:417:<lambda> 2912:417 2916:418:<lambda> 2916:418",
      "2920:419:<lambda> 2920:419 2924:420:<lambda> 2924:420 2928:421:<lambda> 2928:421",
      "2932:422:<lambda> 2932:422 2936:423:<lambda> 2936:423 2940:424:<lambda> 2940:424",
      "2944:425:<lambda> 2944:425 2948:426:<lambda> 2948:426 2952:427:<lambda> 2952:427",
      "2956:428:<lambda> 2956:428 2960:429:<lambda> 2960:429 2964:430:<lambda> 2964:430",
      "2968:431:<lambda> 2968:431 2972:432:<lambda> 2972:432 2976:433:<lambda> 2976:433",
      "2980:434:<lambda> 2980:434 2984:435:<lambda> 2984:435 2988:436:<lambda> 2988:436",
      "2992:437:<lambda> 2992:437 2996:438:<lambda> 2996:438 3000:439:<lambda> 3000:439",
      "3004:440:<lambda> 3004:440 3008:441:<lambda> 3008:441 3012:442:<lambda> 3012:442",
      "3016:443:<lambda> 3016:443 3020:444:<lambda> 3020:444 3024:445:<lambda> 3024:445",
      "3028:446:<lambda> 3028:446 3032:447:<lambda> 3032:447 3036:448:<lambda> 3036:448",
      "3040:449:<lambda> 3040:449 3044:450:<lambda> 3044:450 3048:451:<lambda> 3048:451",
      "3052:452:<lambda> 3052:452 3056:453:<lambda> 3056:453 3060:454:<lambda> 3060:454",
      "3064:455:<lambda> 3064:455 3068:456:<lambda> 3068:456 3072:457:<lambda> 3072:457",
      "3076:458:<lambda> 3076:458 3080:459:<lambda> 3080:459 3084:460:<lambda> 3084:460",
      "3088:461:<lambda> 3088:461 3092:462:<lambda> 3092:462 3096:463:<lambda> 3096:463",
      "3100:464:<lambda> 3100:464 3104:465:<lambda> 3104:465 3108:466:<lambda> 3108:466",
      "3112:467:<lambda> 3112:467 3116:468:<lambda> 3116:468 3120:469:<lambda> 3120:469",
      "3125:470:<lambda> 3125:470 3129:471:<lambda> 3129:471 3133:472:<lambda> 3133:472",
      "3137:473:<lambda> 3137:473 3141:474:<lambda> 3141:474 3145:475:<lambda> 3145:475",
      "3149:476:<lambda> 3149:476 3153:477:<lambda> 3153:477 3157:478:<lambda> 3157:478",
      "3161:479:<lambda> 3161:479 3165:480:<lambda> 3165:480 3169:481:<lambda> 3169:481",
      "3173:482:<lambda> 3173:482 3177:483:<lambda> 3177:483 3181:484:<lambda> 3181:484",
      "3185:485:<lambda> 3185:485 3189:486:<lambda> 3189:486 3193:487:<lambda> 3193:487",
      "3197:488:<lambda> 3197:488 3201:489:<lambda> 3201:489 3205:490:<lambda> 3205:490",
      "3209:491:<lambda> 3209:491 3213:492:<lambda> 3213:492 3217:493:<lambda> 3217:493",
      "3221:494:<lambda> 3221:494 3225:495:<lambda> 3225:495 3229:496:<lambda> 3229:496",
      "3233:497:<lambda> 3233:497 3237:498:<lambda> 3237:498 3241:499:<lambda> 3241:499",
      "3245:500:<lambda> 3245:500 3249:501:<lambda> 3249:501 3253:502:<lambda> 3253:502",
      "3257:503:<lambda> 3257:503 3261:504:<lambda> 3261:504 3265:505:<lambda> 3265:505",
      "3269:506:<lambda> 3269:506 3273:507:<lambda> 3273:507 3277:508:<lambda> 3277:508",
      "3281:509:<lambda> 3281:509 3285:510:<lambda> 3285:510 3289:511:<lambda> 3289:511",
      "3293:512:<lambda> 3293:512 3297:513:<lambda> 3297:513 3301:514:<lambda> 3301:514",
      "3305:515:<lambda> 3305:515 3309:516:<lambda> 3309:516 3313:517:<lambda> 3313:517",
      "3324:1:<module> 3324:10 3331:11 3334:12 3335:13 3336:14 3337:15 3338:16 3339:17 3340:18",
      "3341:19 3342:20 3343:21 3344:22 3345:23 3346:24 3347:25 3348:26 3349:27 3350:28 3351:29",
      "3352:30 3353:31 3354:32 3355:33 3356:34 3357:35 3358:36 3359:37 3360:38 3361:39 3362:40",
      "3363:41 3364:42 3365:43 3366:44 3367:45 3368:46 3369:47 3370:48 3371:49 3372:50 3373:51",
      "3374:52 3375:53 3376:54 3377:55 3378:56 3379:57 3380:58 3381:59 3382:60 3383:61 3384:62",
      "3385:63 3386:64 3387:65 3388:66 3389:67 3390:68 3391:69 3392:70 3393:71 3394:72 3395:73",
      "3396:74 3397:75 3398:76 3399:77 3400:78 3401:79 3402:80 3403:81 3404:82 3405:83 3406:84",
      "3407:85 3408:86 3409:87 3410:88 3411:89 3412:90 3413:91 3414:92 3415:93 3416:94 3417:95",
      "3418:96 3419:97 3420:98 3421:99 3422:100 3423:101 3424:102 3425:103 3426:104 3427:105",
      "3428:106 3429:107 3430:108 3431:109 3432:110 3433:111 3434:112 3435:113 3436:114 3437:115",
      "3438:116 3439:117 3440:118 3441:119 3442:120 3443:121 3444:122 3445:123 3446:124 3447:125",
      "3448:126 3449:127 3450:128 3451:129 3452:130 3453:131 3454:132 3455:133 3456:134 3457:135",
      "3458:136 3459:137 3460:138 3461:139 3462:140 3463:141 3464:142 3465:143 3466:144 3467:145",
      "3468:146 3469:147 3470:148 3474:1:<module> 3474:149 3475:150 3476:151 3477:152 3478:153",
      "3479:154 3480:155 3481:156 3482:157 3483:158 3484:159 3485:160 3486:161 3487:162 3488:163",
      "3489:164 3490:165 3491:166 3492:167 3493:168 3494:169 3495:170 3496:171 3497:172 3498:173",
      "3499:174 3500:175 3501:176 3502:177 3503:178 3504:179 3505:180 3506:181 3507:182 3508:183",
      "3509:184 3510:185 3511:186 3512:187 3513:188 3514:189 3515:190 3516:191 3517:192 3518:193",
      "3519:194 3520:195 3521:196 3522:197 3523:198 3524:199 3525:200 3526:201 3527:202 3528:203",
      "3529:204 3530:205 3531:206 3532:207 3533:208 3534:209 3535:210 3536:211 3537:212 3538:213",
      "3539:214 3540:215 3541:216 3542:217 3543:218 3544:219 3545:220 3546:221 3547:222 3548:223",
      "3549:224 3550:225 3551:226 3552:227 3553:228 3554:229 3555:230 3556:231 3557:232 3558:233",
      "3559:234 3560:235 3561:236 3562:237 3563:238 3564:239 3565:240 3566:241 3567:242 3568:243",
      "3569:244 3570:245 3571:246 3572:247 3573:248 3574:249 3575:250 3576:251 3577:252 3578:253",
      "3579:254 3580:255 3581:256 3582:257 3583:258 3584:259 3585:260 3586:261 3587:262 3588:263",
      "3589:264 3590:265 3591:266 3592:267 3593:268 3594:269 3595:270 3596:271 3597:272 3598:273",
      "3599:274 3600:275 3601:276 3602:277 3603:278 3604:279 3605:280 3606:281 3607:282 3608:283",
      "3609:284 3610:285 3611:286 3612:287 3613:288 3614:289 3615:290 3616:291 3617:292 3618:293",
      "3619:294 3620:295 3621:296 3622:297 3623:298 3627:1:<module> 3627:299 3628:300 3629:301",
      "3630:302 3631:303 3632:304 3633:305 3634:306 3635:307 3636:308 3637:309 3638:310 3639:311",
      "3640:312 3641:313 3642:314 3643:315 3644:316 3645:317 3646:318 3647:319 3648:320 3649:321",
      "3650:322 3651:323 3652:324 3653:325 3654:326 3655:327 3656:328 3657:329 3658:330 3659:331",
      "3660:332 3661:333 3662:334 3663:335 3664:336 3665:337 3666:338 3667:339 3668:340 3669:341",
      "3670:342 3671:343 3672:344 3673:345 3674:346 3675:347 3676:348 3677:349 3678:350 3679:351",
      "3680:352 3681:353 3682:354 3683:355 3684:356 3685:357 3686:358 3687:359 3688:360 3689:361",
      "3690:362 3691:363 3692:364 3693:365 3694:366 3695:367 3696:368 3697:369 3698:370 3699:371",
      "3700:372 3701:373 3702:374 3703:375 3704:376 3705:377 3706:378 3707:379 3708:380 3709:381",
      "3710:382 3711:383 3712:384 3713:385 3714:386 3715:387 3716:388 3717:389 3718:390 3719:391",
      "3720:392 3721:393 3722:394 3723:395 3724:396 3725:397 3726:398 3727:399 3728:400 3729:401",
      "3730:402 3731:403 3732:404 3733:405 3734:406 3735:407 3736:408 3737:409 3738:410 3739:411",
      "3740:412 3741:413 3742:414 3743:415 3744:416 3745:417 3746:418 3747:419 3748:420 3749:421",
      "3750:422 3751:423 3752:424 3753:425 3754:426 3755:427 3756:428 3757:429 3758:430 3759:431",
      "3760:432 3761:433 3762:434 3763:435 3764:436 3765:437 3766:438 3767:439 3768:440 3769:441",
      "3770:442 3771:443 3772:444 3773:445 3774:446 3775:447 3776:448 3780:1:<module> 3780:449",
      "3781:450 3782:451 3783:452 3784:453 3785:454 3786:455 3787:456 3788:457 3789:458 3790:459",
      "3791:460 3792:461 3793:462 3794:463 3795:464 3796:465 3797:466 3798:467 3799:468 3800:469",
      "3801:470 3802:471 3803:472 3804:473 3805:474 3806:475 3807:476 3808:477 3809:478 3810:479",
      "3811:480 3812:481 3813:482 3814:483 3815:484 3816:485 3817:486 3818:487 3819:488 3820:489",
      "3821:490 3822:491 3823:492 3824:493 3825:494 3826:495 3827:496 3828:497 3829:498 3830:499",
      "3831:500 3832:501 3833:502 3834:503 3835:504 3836:505 3837:506 3838:507 3839:508 3840:509",
      "3841:510 3842:511 3843:512 3844:513 3845:514 3846:515 3847:516 3848:517"
    }
)
public final class Program {
  static Tensor x;

  static Tensor i;

  static Tensor b;

  static Tensor u;

  static Tensor n;

  static Tensor c;

  static Tensor d;

  static Variable v;

  static Variable r;

  static Tensor s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args2 -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args2 -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args2 -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args2 -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args2 -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args2 -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args2 -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args2 -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args2 -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args2 -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args2 -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args2 -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args2 -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args2 -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args2 -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args2 -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args2 -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args2 -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args2 -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args2 -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args2 -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args2 -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args2 -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args2 -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args2 -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args2 -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args2 -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args2 -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args2 -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args2 -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args2 -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args2 -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args2 -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args2 -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args2 -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args2 -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args2 -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args2 -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args2 -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args2 -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args2 -> lambda50());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>", "", args2 -> lambda51());

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>", "", args2 -> lambda52());

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args2 -> lambda53());

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>", "", args2 -> lambda54());

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>", "", args2 -> lambda55());

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>", "", args2 -> lambda56());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>", "", args2 -> lambda57());

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>", "", args2 -> lambda58());

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>", "", args2 -> lambda59());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>", "", args2 -> lambda60());

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>", "", args2 -> lambda61());

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>", "", args2 -> lambda62());

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>", "", args2 -> lambda63());

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args2 -> lambda64());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>", "", args2 -> lambda65());

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>", "", args2 -> lambda66());

  private static final PyFunction LAMBDA67 = PyFunction.of("<lambda>", "", args2 -> lambda67());

  private static final PyFunction LAMBDA68 = PyFunction.of("<lambda>", "", args2 -> lambda68());

  private static final PyFunction LAMBDA69 = PyFunction.of("<lambda>", "", args2 -> lambda69());

  private static final PyFunction LAMBDA70 = PyFunction.of("<lambda>", "", args2 -> lambda70());

  private static final PyFunction LAMBDA71 = PyFunction.of("<lambda>", "", args2 -> lambda71());

  private static final PyFunction LAMBDA72 = PyFunction.of("<lambda>", "", args2 -> lambda72());

  private static final PyFunction LAMBDA73 = PyFunction.of("<lambda>", "", args2 -> lambda73());

  private static final PyFunction LAMBDA74 = PyFunction.of("<lambda>", "", args2 -> lambda74());

  private static final PyFunction LAMBDA75 = PyFunction.of("<lambda>", "", args2 -> lambda75());

  private static final PyFunction LAMBDA76 = PyFunction.of("<lambda>", "", args2 -> lambda76());

  private static final PyFunction LAMBDA77 = PyFunction.of("<lambda>", "", args2 -> lambda77());

  private static final PyFunction LAMBDA78 = PyFunction.of("<lambda>", "", args2 -> lambda78());

  private static final PyFunction LAMBDA79 = PyFunction.of("<lambda>", "", args2 -> lambda79());

  private static final PyFunction LAMBDA80 = PyFunction.of("<lambda>", "", args2 -> lambda80());

  private static final PyFunction LAMBDA81 = PyFunction.of("<lambda>", "", args2 -> lambda81());

  private static final PyFunction LAMBDA82 = PyFunction.of("<lambda>", "", args2 -> lambda82());

  private static final PyFunction LAMBDA83 = PyFunction.of("<lambda>", "", args2 -> lambda83());

  private static final PyFunction LAMBDA84 = PyFunction.of("<lambda>", "", args2 -> lambda84());

  private static final PyFunction LAMBDA85 = PyFunction.of("<lambda>", "", args2 -> lambda85());

  private static final PyFunction LAMBDA86 = PyFunction.of("<lambda>", "", args2 -> lambda86());

  private static final PyFunction LAMBDA87 = PyFunction.of("<lambda>", "", args2 -> lambda87());

  private static final PyFunction LAMBDA88 = PyFunction.of("<lambda>", "", args2 -> lambda88());

  private static final PyFunction LAMBDA89 = PyFunction.of("<lambda>", "", args2 -> lambda89());

  private static final PyFunction LAMBDA90 = PyFunction.of("<lambda>", "", args2 -> lambda90());

  private static final PyFunction LAMBDA91 = PyFunction.of("<lambda>", "", args2 -> lambda91());

  private static final PyFunction LAMBDA92 = PyFunction.of("<lambda>", "", args2 -> lambda92());

  private static final PyFunction LAMBDA93 = PyFunction.of("<lambda>", "", args2 -> lambda93());

  private static final PyFunction LAMBDA94 = PyFunction.of("<lambda>", "", args2 -> lambda94());

  private static final PyFunction LAMBDA95 = PyFunction.of("<lambda>", "", args2 -> lambda95());

  private static final PyFunction LAMBDA96 = PyFunction.of("<lambda>", "", args2 -> lambda96());

  private static final PyFunction LAMBDA97 = PyFunction.of("<lambda>", "", args2 -> lambda97());

  private static final PyFunction LAMBDA98 = PyFunction.of("<lambda>", "", args2 -> lambda98());

  private static final PyFunction LAMBDA99 = PyFunction.of("<lambda>", "", args2 -> lambda99());

  private static final PyFunction LAMBDA100 = PyFunction.of("<lambda>", "", args2 -> lambda100());

  private static final PyFunction LAMBDA101 = PyFunction.of("<lambda>", "", args2 -> lambda101());

  private static final PyFunction LAMBDA102 = PyFunction.of("<lambda>", "", args2 -> lambda102());

  private static final PyFunction LAMBDA103 = PyFunction.of("<lambda>", "", args2 -> lambda103());

  private static final PyFunction LAMBDA104 = PyFunction.of("<lambda>", "", args2 -> lambda104());

  private static final PyFunction LAMBDA105 = PyFunction.of("<lambda>", "", args2 -> lambda105());

  private static final PyFunction LAMBDA106 = PyFunction.of("<lambda>", "", args2 -> lambda106());

  private static final PyFunction LAMBDA107 = PyFunction.of("<lambda>", "", args2 -> lambda107());

  private static final PyFunction LAMBDA108 = PyFunction.of("<lambda>", "", args2 -> lambda108());

  private static final PyFunction LAMBDA109 = PyFunction.of("<lambda>", "", args2 -> lambda109());

  private static final PyFunction LAMBDA110 = PyFunction.of("<lambda>", "", args2 -> lambda110());

  private static final PyFunction LAMBDA111 = PyFunction.of("<lambda>", "", args2 -> lambda111());

  private static final PyFunction LAMBDA112 = PyFunction.of("<lambda>", "", args2 -> lambda112());

  private static final PyFunction LAMBDA113 = PyFunction.of("<lambda>", "", args2 -> lambda113());

  private static final PyFunction LAMBDA114 = PyFunction.of("<lambda>", "", args2 -> lambda114());

  private static final PyFunction LAMBDA115 = PyFunction.of("<lambda>", "", args2 -> lambda115());

  private static final PyFunction LAMBDA116 = PyFunction.of("<lambda>", "", args2 -> lambda116());

  private static final PyFunction LAMBDA117 = PyFunction.of("<lambda>", "", args2 -> lambda117());

  private static final PyFunction LAMBDA118 = PyFunction.of("<lambda>", "", args2 -> lambda118());

  private static final PyFunction LAMBDA119 = PyFunction.of("<lambda>", "", args2 -> lambda119());

  private static final PyFunction LAMBDA120 = PyFunction.of("<lambda>", "", args2 -> lambda120());

  private static final PyFunction LAMBDA121 = PyFunction.of("<lambda>", "", args2 -> lambda121());

  private static final PyFunction LAMBDA122 = PyFunction.of("<lambda>", "", args2 -> lambda122());

  private static final PyFunction LAMBDA123 = PyFunction.of("<lambda>", "", args2 -> lambda123());

  private static final PyFunction LAMBDA124 = PyFunction.of("<lambda>", "", args2 -> lambda124());

  private static final PyFunction LAMBDA125 = PyFunction.of("<lambda>", "", args2 -> lambda125());

  private static final PyFunction LAMBDA126 = PyFunction.of("<lambda>", "", args2 -> lambda126());

  private static final PyFunction LAMBDA127 = PyFunction.of("<lambda>", "", args2 -> lambda127());

  private static final PyFunction LAMBDA128 = PyFunction.of("<lambda>", "", args2 -> lambda128());

  private static final PyFunction LAMBDA129 = PyFunction.of("<lambda>", "", args2 -> lambda129());

  private static final PyFunction LAMBDA130 = PyFunction.of("<lambda>", "", args2 -> lambda130());

  private static final PyFunction LAMBDA131 = PyFunction.of("<lambda>", "", args2 -> lambda131());

  private static final PyFunction LAMBDA132 = PyFunction.of("<lambda>", "", args2 -> lambda132());

  private static final PyFunction LAMBDA133 = PyFunction.of("<lambda>", "", args2 -> lambda133());

  private static final PyFunction LAMBDA134 = PyFunction.of("<lambda>", "", args2 -> lambda134());

  private static final PyFunction LAMBDA135 = PyFunction.of("<lambda>", "", args2 -> lambda135());

  private static final PyFunction LAMBDA136 = PyFunction.of("<lambda>", "", args2 -> lambda136());

  private static final PyFunction LAMBDA137 = PyFunction.of("<lambda>", "", args2 -> lambda137());

  private static final PyFunction LAMBDA138 = PyFunction.of("<lambda>", "", args2 -> lambda138());

  private static final PyFunction LAMBDA139 = PyFunction.of("<lambda>", "", args2 -> lambda139());

  private static final PyFunction LAMBDA140 = PyFunction.of("<lambda>", "", args2 -> lambda140());

  private static final PyFunction LAMBDA141 = PyFunction.of("<lambda>", "", args2 -> lambda141());

  private static final PyFunction LAMBDA142 = PyFunction.of("<lambda>", "", args2 -> lambda142());

  private static final PyFunction LAMBDA143 = PyFunction.of("<lambda>", "", args2 -> lambda143());

  private static final PyFunction LAMBDA144 = PyFunction.of("<lambda>", "", args2 -> lambda144());

  private static final PyFunction LAMBDA145 = PyFunction.of("<lambda>", "", args2 -> lambda145());

  private static final PyFunction LAMBDA146 = PyFunction.of("<lambda>", "", args2 -> lambda146());

  private static final PyFunction LAMBDA147 = PyFunction.of("<lambda>", "", args2 -> lambda147());

  private static final PyFunction LAMBDA148 = PyFunction.of("<lambda>", "", args2 -> lambda148());

  private static final PyFunction LAMBDA149 = PyFunction.of("<lambda>", "", args2 -> lambda149());

  private static final PyFunction LAMBDA150 = PyFunction.of("<lambda>", "", args2 -> lambda150());

  private static final PyFunction LAMBDA151 = PyFunction.of("<lambda>", "", args2 -> lambda151());

  private static final PyFunction LAMBDA152 = PyFunction.of("<lambda>", "", args2 -> lambda152());

  private static final PyFunction LAMBDA153 = PyFunction.of("<lambda>", "", args2 -> lambda153());

  private static final PyFunction LAMBDA154 = PyFunction.of("<lambda>", "", args2 -> lambda154());

  private static final PyFunction LAMBDA155 = PyFunction.of("<lambda>", "", args2 -> lambda155());

  private static final PyFunction LAMBDA156 = PyFunction.of("<lambda>", "", args2 -> lambda156());

  private static final PyFunction LAMBDA157 = PyFunction.of("<lambda>", "", args2 -> lambda157());

  private static final PyFunction LAMBDA158 = PyFunction.of("<lambda>", "", args2 -> lambda158());

  private static final PyFunction LAMBDA159 = PyFunction.of("<lambda>", "", args2 -> lambda159());

  private static final PyFunction LAMBDA160 = PyFunction.of("<lambda>", "", args2 -> lambda160());

  private static final PyFunction LAMBDA161 = PyFunction.of("<lambda>", "", args2 -> lambda161());

  private static final PyFunction LAMBDA162 = PyFunction.of("<lambda>", "", args2 -> lambda162());

  private static final PyFunction LAMBDA163 = PyFunction.of("<lambda>", "", args2 -> lambda163());

  private static final PyFunction LAMBDA164 = PyFunction.of("<lambda>", "", args2 -> lambda164());

  private static final PyFunction LAMBDA165 = PyFunction.of("<lambda>", "", args2 -> lambda165());

  private static final PyFunction LAMBDA166 = PyFunction.of("<lambda>", "", args2 -> lambda166());

  private static final PyFunction LAMBDA167 = PyFunction.of("<lambda>", "", args2 -> lambda167());

  private static final PyFunction LAMBDA168 = PyFunction.of("<lambda>", "", args2 -> lambda168());

  private static final PyFunction LAMBDA169 = PyFunction.of("<lambda>", "", args2 -> lambda169());

  private static final PyFunction LAMBDA170 = PyFunction.of("<lambda>", "", args2 -> lambda170());

  private static final PyFunction LAMBDA171 = PyFunction.of("<lambda>", "", args2 -> lambda171());

  private static final PyFunction LAMBDA172 = PyFunction.of("<lambda>", "", args2 -> lambda172());

  private static final PyFunction LAMBDA173 = PyFunction.of("<lambda>", "", args2 -> lambda173());

  private static final PyFunction LAMBDA174 = PyFunction.of("<lambda>", "", args2 -> lambda174());

  private static final PyFunction LAMBDA175 = PyFunction.of("<lambda>", "", args2 -> lambda175());

  private static final PyFunction LAMBDA176 = PyFunction.of("<lambda>", "", args2 -> lambda176());

  private static final PyFunction LAMBDA177 = PyFunction.of("<lambda>", "", args2 -> lambda177());

  private static final PyFunction LAMBDA178 = PyFunction.of("<lambda>", "", args2 -> lambda178());

  private static final PyFunction LAMBDA179 = PyFunction.of("<lambda>", "", args2 -> lambda179());

  private static final PyFunction LAMBDA180 = PyFunction.of("<lambda>", "", args2 -> lambda180());

  private static final PyFunction LAMBDA181 = PyFunction.of("<lambda>", "", args2 -> lambda181());

  private static final PyFunction LAMBDA182 = PyFunction.of("<lambda>", "", args2 -> lambda182());

  private static final PyFunction LAMBDA183 = PyFunction.of("<lambda>", "", args2 -> lambda183());

  private static final PyFunction LAMBDA184 = PyFunction.of("<lambda>", "", args2 -> lambda184());

  private static final PyFunction LAMBDA185 = PyFunction.of("<lambda>", "", args2 -> lambda185());

  private static final PyFunction LAMBDA186 = PyFunction.of("<lambda>", "", args2 -> lambda186());

  private static final PyFunction LAMBDA187 = PyFunction.of("<lambda>", "", args2 -> lambda187());

  private static final PyFunction LAMBDA188 = PyFunction.of("<lambda>", "", args2 -> lambda188());

  private static final PyFunction LAMBDA189 = PyFunction.of("<lambda>", "", args2 -> lambda189());

  private static final PyFunction LAMBDA190 = PyFunction.of("<lambda>", "", args2 -> lambda190());

  private static final PyFunction LAMBDA191 = PyFunction.of("<lambda>", "", args2 -> lambda191());

  private static final PyFunction LAMBDA192 = PyFunction.of("<lambda>", "", args2 -> lambda192());

  private static final PyFunction LAMBDA193 = PyFunction.of("<lambda>", "", args2 -> lambda193());

  private static final PyFunction LAMBDA194 = PyFunction.of("<lambda>", "", args2 -> lambda194());

  private static final PyFunction LAMBDA195 = PyFunction.of("<lambda>", "", args2 -> lambda195());

  private static final PyFunction LAMBDA196 = PyFunction.of("<lambda>", "", args2 -> lambda196());

  private static final PyFunction LAMBDA197 = PyFunction.of("<lambda>", "", args2 -> lambda197());

  private static final PyFunction LAMBDA198 = PyFunction.of("<lambda>", "", args2 -> lambda198());

  private static final PyFunction LAMBDA199 = PyFunction.of("<lambda>", "", args2 -> lambda199());

  private static final PyFunction LAMBDA200 = PyFunction.of("<lambda>", "", args2 -> lambda200());

  private static final PyFunction LAMBDA201 = PyFunction.of("<lambda>", "", args2 -> lambda201());

  private static final PyFunction LAMBDA202 = PyFunction.of("<lambda>", "", args2 -> lambda202());

  private static final PyFunction LAMBDA203 = PyFunction.of("<lambda>", "", args2 -> lambda203());

  private static final PyFunction LAMBDA204 = PyFunction.of("<lambda>", "", args2 -> lambda204());

  private static final PyFunction LAMBDA205 = PyFunction.of("<lambda>", "", args2 -> lambda205());

  private static final PyFunction LAMBDA206 = PyFunction.of("<lambda>", "", args2 -> lambda206());

  private static final PyFunction LAMBDA207 = PyFunction.of("<lambda>", "", args2 -> lambda207());

  private static final PyFunction LAMBDA208 = PyFunction.of("<lambda>", "", args2 -> lambda208());

  private static final PyFunction LAMBDA209 = PyFunction.of("<lambda>", "", args2 -> lambda209());

  private static final PyFunction LAMBDA210 = PyFunction.of("<lambda>", "", args2 -> lambda210());

  private static final PyFunction LAMBDA211 = PyFunction.of("<lambda>", "", args2 -> lambda211());

  private static final PyFunction LAMBDA212 = PyFunction.of("<lambda>", "", args2 -> lambda212());

  private static final PyFunction LAMBDA213 = PyFunction.of("<lambda>", "", args2 -> lambda213());

  private static final PyFunction LAMBDA214 = PyFunction.of("<lambda>", "", args2 -> lambda214());

  private static final PyFunction LAMBDA215 = PyFunction.of("<lambda>", "", args2 -> lambda215());

  private static final PyFunction LAMBDA216 = PyFunction.of("<lambda>", "", args2 -> lambda216());

  private static final PyFunction LAMBDA217 = PyFunction.of("<lambda>", "", args2 -> lambda217());

  private static final PyFunction LAMBDA218 = PyFunction.of("<lambda>", "", args2 -> lambda218());

  private static final PyFunction LAMBDA219 = PyFunction.of("<lambda>", "", args2 -> lambda219());

  private static final PyFunction LAMBDA220 = PyFunction.of("<lambda>", "", args2 -> lambda220());

  private static final PyFunction LAMBDA221 = PyFunction.of("<lambda>", "", args2 -> lambda221());

  private static final PyFunction LAMBDA222 = PyFunction.of("<lambda>", "", args2 -> lambda222());

  private static final PyFunction LAMBDA223 = PyFunction.of("<lambda>", "", args2 -> lambda223());

  private static final PyFunction LAMBDA224 = PyFunction.of("<lambda>", "", args2 -> lambda224());

  private static final PyFunction LAMBDA225 = PyFunction.of("<lambda>", "", args2 -> lambda225());

  private static final PyFunction LAMBDA226 = PyFunction.of("<lambda>", "", args2 -> lambda226());

  private static final PyFunction LAMBDA227 = PyFunction.of("<lambda>", "", args2 -> lambda227());

  private static final PyFunction LAMBDA228 = PyFunction.of("<lambda>", "", args2 -> lambda228());

  private static final PyFunction LAMBDA229 = PyFunction.of("<lambda>", "", args2 -> lambda229());

  private static final PyFunction LAMBDA230 = PyFunction.of("<lambda>", "", args2 -> lambda230());

  private static final PyFunction LAMBDA231 = PyFunction.of("<lambda>", "", args2 -> lambda231());

  private static final PyFunction LAMBDA232 = PyFunction.of("<lambda>", "", args2 -> lambda232());

  private static final PyFunction LAMBDA233 = PyFunction.of("<lambda>", "", args2 -> lambda233());

  private static final PyFunction LAMBDA234 = PyFunction.of("<lambda>", "", args2 -> lambda234());

  private static final PyFunction LAMBDA235 = PyFunction.of("<lambda>", "", args2 -> lambda235());

  private static final PyFunction LAMBDA236 = PyFunction.of("<lambda>", "", args2 -> lambda236());

  private static final PyFunction LAMBDA237 = PyFunction.of("<lambda>", "", args2 -> lambda237());

  private static final PyFunction LAMBDA238 = PyFunction.of("<lambda>", "", args2 -> lambda238());

  private static final PyFunction LAMBDA239 = PyFunction.of("<lambda>", "", args2 -> lambda239());

  private static final PyFunction LAMBDA240 = PyFunction.of("<lambda>", "", args2 -> lambda240());

  private static final PyFunction LAMBDA241 = PyFunction.of("<lambda>", "", args2 -> lambda241());

  private static final PyFunction LAMBDA242 = PyFunction.of("<lambda>", "", args2 -> lambda242());

  private static final PyFunction LAMBDA243 = PyFunction.of("<lambda>", "", args2 -> lambda243());

  private static final PyFunction LAMBDA244 = PyFunction.of("<lambda>", "", args2 -> lambda244());

  private static final PyFunction LAMBDA245 = PyFunction.of("<lambda>", "", args2 -> lambda245());

  private static final PyFunction LAMBDA246 = PyFunction.of("<lambda>", "", args2 -> lambda246());

  private static final PyFunction LAMBDA247 = PyFunction.of("<lambda>", "", args2 -> lambda247());

  private static final PyFunction LAMBDA248 = PyFunction.of("<lambda>", "", args2 -> lambda248());

  private static final PyFunction LAMBDA249 = PyFunction.of("<lambda>", "", args2 -> lambda249());

  private static final PyFunction LAMBDA250 = PyFunction.of("<lambda>", "", args2 -> lambda250());

  private static final PyFunction LAMBDA251 = PyFunction.of("<lambda>", "", args2 -> lambda251());

  private static final PyFunction LAMBDA252 = PyFunction.of("<lambda>", "", args2 -> lambda252());

  private static final PyFunction LAMBDA253 = PyFunction.of("<lambda>", "", args2 -> lambda253());

  private static final PyFunction LAMBDA254 = PyFunction.of("<lambda>", "", args2 -> lambda254());

  private static final PyFunction LAMBDA255 = PyFunction.of("<lambda>", "", args2 -> lambda255());

  private static final PyFunction LAMBDA256 = PyFunction.of("<lambda>", "", args2 -> lambda256());

  private static final PyFunction LAMBDA257 = PyFunction.of("<lambda>", "", args2 -> lambda257());

  private static final PyFunction LAMBDA258 = PyFunction.of("<lambda>", "", args2 -> lambda258());

  private static final PyFunction LAMBDA259 = PyFunction.of("<lambda>", "", args2 -> lambda259());

  private static final PyFunction LAMBDA260 = PyFunction.of("<lambda>", "", args2 -> lambda260());

  private static final PyFunction LAMBDA261 = PyFunction.of("<lambda>", "", args2 -> lambda261());

  private static final PyFunction LAMBDA262 = PyFunction.of("<lambda>", "", args2 -> lambda262());

  private static final PyFunction LAMBDA263 = PyFunction.of("<lambda>", "", args2 -> lambda263());

  private static final PyFunction LAMBDA264 = PyFunction.of("<lambda>", "", args2 -> lambda264());

  private static final PyFunction LAMBDA265 = PyFunction.of("<lambda>", "", args2 -> lambda265());

  private static final PyFunction LAMBDA266 = PyFunction.of("<lambda>", "", args2 -> lambda266());

  private static final PyFunction LAMBDA267 = PyFunction.of("<lambda>", "", args2 -> lambda267());

  private static final PyFunction LAMBDA268 = PyFunction.of("<lambda>", "", args2 -> lambda268());

  private static final PyFunction LAMBDA269 = PyFunction.of("<lambda>", "", args2 -> lambda269());

  private static final PyFunction LAMBDA270 = PyFunction.of("<lambda>", "", args2 -> lambda270());

  private static final PyFunction LAMBDA271 = PyFunction.of("<lambda>", "", args2 -> lambda271());

  private static final PyFunction LAMBDA272 = PyFunction.of("<lambda>", "", args2 -> lambda272());

  private static final PyFunction LAMBDA273 = PyFunction.of("<lambda>", "", args2 -> lambda273());

  private static final PyFunction LAMBDA274 = PyFunction.of("<lambda>", "", args2 -> lambda274());

  private static final PyFunction LAMBDA275 = PyFunction.of("<lambda>", "", args2 -> lambda275());

  private static final PyFunction LAMBDA276 = PyFunction.of("<lambda>", "", args2 -> lambda276());

  private static final PyFunction LAMBDA277 = PyFunction.of("<lambda>", "", args2 -> lambda277());

  private static final PyFunction LAMBDA278 = PyFunction.of("<lambda>", "", args2 -> lambda278());

  private static final PyFunction LAMBDA279 = PyFunction.of("<lambda>", "", args2 -> lambda279());

  private static final PyFunction LAMBDA280 = PyFunction.of("<lambda>", "", args2 -> lambda280());

  private static final PyFunction LAMBDA281 = PyFunction.of("<lambda>", "", args2 -> lambda281());

  private static final PyFunction LAMBDA282 = PyFunction.of("<lambda>", "", args2 -> lambda282());

  private static final PyFunction LAMBDA283 = PyFunction.of("<lambda>", "", args2 -> lambda283());

  private static final PyFunction LAMBDA284 = PyFunction.of("<lambda>", "", args2 -> lambda284());

  private static final PyFunction LAMBDA285 = PyFunction.of("<lambda>", "", args2 -> lambda285());

  private static final PyFunction LAMBDA286 = PyFunction.of("<lambda>", "", args2 -> lambda286());

  private static final PyFunction LAMBDA287 = PyFunction.of("<lambda>", "", args2 -> lambda287());

  private static final PyFunction LAMBDA288 = PyFunction.of("<lambda>", "", args2 -> lambda288());

  private static final PyFunction LAMBDA289 = PyFunction.of("<lambda>", "", args2 -> lambda289());

  private static final PyFunction LAMBDA290 = PyFunction.of("<lambda>", "", args2 -> lambda290());

  private static final PyFunction LAMBDA291 = PyFunction.of("<lambda>", "", args2 -> lambda291());

  private static final PyFunction LAMBDA292 = PyFunction.of("<lambda>", "", args2 -> lambda292());

  private static final PyFunction LAMBDA293 = PyFunction.of("<lambda>", "", args2 -> lambda293());

  private static final PyFunction LAMBDA294 = PyFunction.of("<lambda>", "", args2 -> lambda294());

  private static final PyFunction LAMBDA295 = PyFunction.of("<lambda>", "", args2 -> lambda295());

  private static final PyFunction LAMBDA296 = PyFunction.of("<lambda>", "", args2 -> lambda296());

  private static final PyFunction LAMBDA297 = PyFunction.of("<lambda>", "", args2 -> lambda297());

  private static final PyFunction LAMBDA298 = PyFunction.of("<lambda>", "", args2 -> lambda298());

  private static final PyFunction LAMBDA299 = PyFunction.of("<lambda>", "", args2 -> lambda299());

  private static final PyFunction LAMBDA300 = PyFunction.of("<lambda>", "", args2 -> lambda300());

  private static final PyFunction LAMBDA301 = PyFunction.of("<lambda>", "", args2 -> lambda301());

  private static final PyFunction LAMBDA302 = PyFunction.of("<lambda>", "", args2 -> lambda302());

  private static final PyFunction LAMBDA303 = PyFunction.of("<lambda>", "", args2 -> lambda303());

  private static final PyFunction LAMBDA304 = PyFunction.of("<lambda>", "", args2 -> lambda304());

  private static final PyFunction LAMBDA305 = PyFunction.of("<lambda>", "", args2 -> lambda305());

  private static final PyFunction LAMBDA306 = PyFunction.of("<lambda>", "", args2 -> lambda306());

  private static final PyFunction LAMBDA307 = PyFunction.of("<lambda>", "", args2 -> lambda307());

  private static final PyFunction LAMBDA308 = PyFunction.of("<lambda>", "", args2 -> lambda308());

  private static final PyFunction LAMBDA309 = PyFunction.of("<lambda>", "", args2 -> lambda309());

  private static final PyFunction LAMBDA310 = PyFunction.of("<lambda>", "", args2 -> lambda310());

  private static final PyFunction LAMBDA311 = PyFunction.of("<lambda>", "", args2 -> lambda311());

  private static final PyFunction LAMBDA312 = PyFunction.of("<lambda>", "", args2 -> lambda312());

  private static final PyFunction LAMBDA313 = PyFunction.of("<lambda>", "", args2 -> lambda313());

  private static final PyFunction LAMBDA314 = PyFunction.of("<lambda>", "", args2 -> lambda314());

  private static final PyFunction LAMBDA315 = PyFunction.of("<lambda>", "", args2 -> lambda315());

  private static final PyFunction LAMBDA316 = PyFunction.of("<lambda>", "", args2 -> lambda316());

  private static final PyFunction LAMBDA317 = PyFunction.of("<lambda>", "", args2 -> lambda317());

  private static final PyFunction LAMBDA318 = PyFunction.of("<lambda>", "", args2 -> lambda318());

  private static final PyFunction LAMBDA319 = PyFunction.of("<lambda>", "", args2 -> lambda319());

  private static final PyFunction LAMBDA320 = PyFunction.of("<lambda>", "", args2 -> lambda320());

  private static final PyFunction LAMBDA321 = PyFunction.of("<lambda>", "", args2 -> lambda321());

  private static final PyFunction LAMBDA322 = PyFunction.of("<lambda>", "", args2 -> lambda322());

  private static final PyFunction LAMBDA323 = PyFunction.of("<lambda>", "", args2 -> lambda323());

  private static final PyFunction LAMBDA324 = PyFunction.of("<lambda>", "", args2 -> lambda324());

  private static final PyFunction LAMBDA325 = PyFunction.of("<lambda>", "", args2 -> lambda325());

  private static final PyFunction LAMBDA326 = PyFunction.of("<lambda>", "", args2 -> lambda326());

  private static final PyFunction LAMBDA327 = PyFunction.of("<lambda>", "", args2 -> lambda327());

  private static final PyFunction LAMBDA328 = PyFunction.of("<lambda>", "", args2 -> lambda328());

  private static final PyFunction LAMBDA329 = PyFunction.of("<lambda>", "", args2 -> lambda329());

  private static final PyFunction LAMBDA330 = PyFunction.of("<lambda>", "", args2 -> lambda330());

  private static final PyFunction LAMBDA331 = PyFunction.of("<lambda>", "", args2 -> lambda331());

  private static final PyFunction LAMBDA332 = PyFunction.of("<lambda>", "", args2 -> lambda332());

  private static final PyFunction LAMBDA333 = PyFunction.of("<lambda>", "", args2 -> lambda333());

  private static final PyFunction LAMBDA334 = PyFunction.of("<lambda>", "", args2 -> lambda334());

  private static final PyFunction LAMBDA335 = PyFunction.of("<lambda>", "", args2 -> lambda335());

  private static final PyFunction LAMBDA336 = PyFunction.of("<lambda>", "", args2 -> lambda336());

  private static final PyFunction LAMBDA337 = PyFunction.of("<lambda>", "", args2 -> lambda337());

  private static final PyFunction LAMBDA338 = PyFunction.of("<lambda>", "", args2 -> lambda338());

  private static final PyFunction LAMBDA339 = PyFunction.of("<lambda>", "", args2 -> lambda339());

  private static final PyFunction LAMBDA340 = PyFunction.of("<lambda>", "", args2 -> lambda340());

  private static final PyFunction LAMBDA341 = PyFunction.of("<lambda>", "", args2 -> lambda341());

  private static final PyFunction LAMBDA342 = PyFunction.of("<lambda>", "", args2 -> lambda342());

  private static final PyFunction LAMBDA343 = PyFunction.of("<lambda>", "", args2 -> lambda343());

  private static final PyFunction LAMBDA344 = PyFunction.of("<lambda>", "", args2 -> lambda344());

  private static final PyFunction LAMBDA345 = PyFunction.of("<lambda>", "", args2 -> lambda345());

  private static final PyFunction LAMBDA346 = PyFunction.of("<lambda>", "", args2 -> lambda346());

  private static final PyFunction LAMBDA347 = PyFunction.of("<lambda>", "", args2 -> lambda347());

  private static final PyFunction LAMBDA348 = PyFunction.of("<lambda>", "", args2 -> lambda348());

  private static final PyFunction LAMBDA349 = PyFunction.of("<lambda>", "", args2 -> lambda349());

  private static final PyFunction LAMBDA350 = PyFunction.of("<lambda>", "", args2 -> lambda350());

  private static final PyFunction LAMBDA351 = PyFunction.of("<lambda>", "", args2 -> lambda351());

  private static final PyFunction LAMBDA352 = PyFunction.of("<lambda>", "", args2 -> lambda352());

  private static final PyFunction LAMBDA353 = PyFunction.of("<lambda>", "", args2 -> lambda353());

  private static final PyFunction LAMBDA354 = PyFunction.of("<lambda>", "", args2 -> lambda354());

  private static final PyFunction LAMBDA355 = PyFunction.of("<lambda>", "", args2 -> lambda355());

  private static final PyFunction LAMBDA356 = PyFunction.of("<lambda>", "", args2 -> lambda356());

  private static final PyFunction LAMBDA357 = PyFunction.of("<lambda>", "", args2 -> lambda357());

  private static final PyFunction LAMBDA358 = PyFunction.of("<lambda>", "", args2 -> lambda358());

  private static final PyFunction LAMBDA359 = PyFunction.of("<lambda>", "", args2 -> lambda359());

  private static final PyFunction LAMBDA360 = PyFunction.of("<lambda>", "", args2 -> lambda360());

  private static final PyFunction LAMBDA361 = PyFunction.of("<lambda>", "", args2 -> lambda361());

  private static final PyFunction LAMBDA362 = PyFunction.of("<lambda>", "", args2 -> lambda362());

  private static final PyFunction LAMBDA363 = PyFunction.of("<lambda>", "", args2 -> lambda363());

  private static final PyFunction LAMBDA364 = PyFunction.of("<lambda>", "", args2 -> lambda364());

  private static final PyFunction LAMBDA365 = PyFunction.of("<lambda>", "", args2 -> lambda365());

  private static final PyFunction LAMBDA366 = PyFunction.of("<lambda>", "", args2 -> lambda366());

  private static final PyFunction LAMBDA367 = PyFunction.of("<lambda>", "", args2 -> lambda367());

  private static final PyFunction LAMBDA368 = PyFunction.of("<lambda>", "", args2 -> lambda368());

  private static final PyFunction LAMBDA369 = PyFunction.of("<lambda>", "", args2 -> lambda369());

  private static final PyFunction LAMBDA370 = PyFunction.of("<lambda>", "", args2 -> lambda370());

  private static final PyFunction LAMBDA371 = PyFunction.of("<lambda>", "", args2 -> lambda371());

  private static final PyFunction LAMBDA372 = PyFunction.of("<lambda>", "", args2 -> lambda372());

  private static final PyFunction LAMBDA373 = PyFunction.of("<lambda>", "", args2 -> lambda373());

  private static final PyFunction LAMBDA374 = PyFunction.of("<lambda>", "", args2 -> lambda374());

  private static final PyFunction LAMBDA375 = PyFunction.of("<lambda>", "", args2 -> lambda375());

  private static final PyFunction LAMBDA376 = PyFunction.of("<lambda>", "", args2 -> lambda376());

  private static final PyFunction LAMBDA377 = PyFunction.of("<lambda>", "", args2 -> lambda377());

  private static final PyFunction LAMBDA378 = PyFunction.of("<lambda>", "", args2 -> lambda378());

  private static final PyFunction LAMBDA379 = PyFunction.of("<lambda>", "", args2 -> lambda379());

  private static final PyFunction LAMBDA380 = PyFunction.of("<lambda>", "", args2 -> lambda380());

  private static final PyFunction LAMBDA381 = PyFunction.of("<lambda>", "", args2 -> lambda381());

  private static final PyFunction LAMBDA382 = PyFunction.of("<lambda>", "", args2 -> lambda382());

  private static final PyFunction LAMBDA383 = PyFunction.of("<lambda>", "", args2 -> lambda383());

  private static final PyFunction LAMBDA384 = PyFunction.of("<lambda>", "", args2 -> lambda384());

  private static final PyFunction LAMBDA385 = PyFunction.of("<lambda>", "", args2 -> lambda385());

  private static final PyFunction LAMBDA386 = PyFunction.of("<lambda>", "", args2 -> lambda386());

  private static final PyFunction LAMBDA387 = PyFunction.of("<lambda>", "", args2 -> lambda387());

  private static final PyFunction LAMBDA388 = PyFunction.of("<lambda>", "", args2 -> lambda388());

  private static final PyFunction LAMBDA389 = PyFunction.of("<lambda>", "", args2 -> lambda389());

  private static final PyFunction LAMBDA390 = PyFunction.of("<lambda>", "", args2 -> lambda390());

  private static final PyFunction LAMBDA391 = PyFunction.of("<lambda>", "", args2 -> lambda391());

  private static final PyFunction LAMBDA392 = PyFunction.of("<lambda>", "", args2 -> lambda392());

  private static final PyFunction LAMBDA393 = PyFunction.of("<lambda>", "", args2 -> lambda393());

  private static final PyFunction LAMBDA394 = PyFunction.of("<lambda>", "", args2 -> lambda394());

  private static final PyFunction LAMBDA395 = PyFunction.of("<lambda>", "", args2 -> lambda395());

  private static final PyFunction LAMBDA396 = PyFunction.of("<lambda>", "", args2 -> lambda396());

  private static final PyFunction LAMBDA397 = PyFunction.of("<lambda>", "", args2 -> lambda397());

  private static final PyFunction LAMBDA398 = PyFunction.of("<lambda>", "", args2 -> lambda398());

  private static final PyFunction LAMBDA399 = PyFunction.of("<lambda>", "", args2 -> lambda399());

  private static final PyFunction LAMBDA400 = PyFunction.of("<lambda>", "", args2 -> lambda400());

  private static final PyFunction LAMBDA401 = PyFunction.of("<lambda>", "", args2 -> lambda401());

  private static final PyFunction LAMBDA402 = PyFunction.of("<lambda>", "", args2 -> lambda402());

  private static final PyFunction LAMBDA403 = PyFunction.of("<lambda>", "", args2 -> lambda403());

  private static final PyFunction LAMBDA404 = PyFunction.of("<lambda>", "", args2 -> lambda404());

  private static final PyFunction LAMBDA405 = PyFunction.of("<lambda>", "", args2 -> lambda405());

  private static final PyFunction LAMBDA406 = PyFunction.of("<lambda>", "", args2 -> lambda406());

  private static final PyFunction LAMBDA407 = PyFunction.of("<lambda>", "", args2 -> lambda407());

  private static final PyFunction LAMBDA408 = PyFunction.of("<lambda>", "", args2 -> lambda408());

  private static final PyFunction LAMBDA409 = PyFunction.of("<lambda>", "", args2 -> lambda409());

  private static final PyFunction LAMBDA410 = PyFunction.of("<lambda>", "", args2 -> lambda410());

  private static final PyFunction LAMBDA411 = PyFunction.of("<lambda>", "", args2 -> lambda411());

  private static final PyFunction LAMBDA412 = PyFunction.of("<lambda>", "", args2 -> lambda412());

  private static final PyFunction LAMBDA413 = PyFunction.of("<lambda>", "", args2 -> lambda413());

  private static final PyFunction LAMBDA414 = PyFunction.of("<lambda>", "", args2 -> lambda414());

  private static final PyFunction LAMBDA415 = PyFunction.of("<lambda>", "", args2 -> lambda415());

  private static final PyFunction LAMBDA416 = PyFunction.of("<lambda>", "", args2 -> lambda416());

  private static final PyFunction LAMBDA417 = PyFunction.of("<lambda>", "", args2 -> lambda417());

  private static final PyFunction LAMBDA418 = PyFunction.of("<lambda>", "", args2 -> lambda418());

  private static final PyFunction LAMBDA419 = PyFunction.of("<lambda>", "", args2 -> lambda419());

  private static final PyFunction LAMBDA420 = PyFunction.of("<lambda>", "", args2 -> lambda420());

  private static final PyFunction LAMBDA421 = PyFunction.of("<lambda>", "", args2 -> lambda421());

  private static final PyFunction LAMBDA422 = PyFunction.of("<lambda>", "", args2 -> lambda422());

  private static final PyFunction LAMBDA423 = PyFunction.of("<lambda>", "", args2 -> lambda423());

  private static final PyFunction LAMBDA424 = PyFunction.of("<lambda>", "", args2 -> lambda424());

  private static final PyFunction LAMBDA425 = PyFunction.of("<lambda>", "", args2 -> lambda425());

  private static final PyFunction LAMBDA426 = PyFunction.of("<lambda>", "", args2 -> lambda426());

  private static final PyFunction LAMBDA427 = PyFunction.of("<lambda>", "", args2 -> lambda427());

  private static final PyFunction LAMBDA428 = PyFunction.of("<lambda>", "", args2 -> lambda428());

  private static final PyFunction LAMBDA429 = PyFunction.of("<lambda>", "", args2 -> lambda429());

  private static final PyFunction LAMBDA430 = PyFunction.of("<lambda>", "", args2 -> lambda430());

  private static final PyFunction LAMBDA431 = PyFunction.of("<lambda>", "", args2 -> lambda431());

  private static final PyFunction LAMBDA432 = PyFunction.of("<lambda>", "", args2 -> lambda432());

  private static final PyFunction LAMBDA433 = PyFunction.of("<lambda>", "", args2 -> lambda433());

  private static final PyFunction LAMBDA434 = PyFunction.of("<lambda>", "", args2 -> lambda434());

  private static final PyFunction LAMBDA435 = PyFunction.of("<lambda>", "", args2 -> lambda435());

  private static final PyFunction LAMBDA436 = PyFunction.of("<lambda>", "", args2 -> lambda436());

  private static final PyFunction LAMBDA437 = PyFunction.of("<lambda>", "", args2 -> lambda437());

  private static final PyFunction LAMBDA438 = PyFunction.of("<lambda>", "", args2 -> lambda438());

  private static final PyFunction LAMBDA439 = PyFunction.of("<lambda>", "", args2 -> lambda439());

  private static final PyFunction LAMBDA440 = PyFunction.of("<lambda>", "", args2 -> lambda440());

  private static final PyFunction LAMBDA441 = PyFunction.of("<lambda>", "", args2 -> lambda441());

  private static final PyFunction LAMBDA442 = PyFunction.of("<lambda>", "", args2 -> lambda442());

  private static final PyFunction LAMBDA443 = PyFunction.of("<lambda>", "", args2 -> lambda443());

  private static final PyFunction LAMBDA444 = PyFunction.of("<lambda>", "", args2 -> lambda444());

  private static final PyFunction LAMBDA445 = PyFunction.of("<lambda>", "", args2 -> lambda445());

  private static final PyFunction LAMBDA446 = PyFunction.of("<lambda>", "", args2 -> lambda446());

  private static final PyFunction LAMBDA447 = PyFunction.of("<lambda>", "", args2 -> lambda447());

  private static final PyFunction LAMBDA448 = PyFunction.of("<lambda>", "", args2 -> lambda448());

  private static final PyFunction LAMBDA449 = PyFunction.of("<lambda>", "", args2 -> lambda449());

  private static final PyFunction LAMBDA450 = PyFunction.of("<lambda>", "", args2 -> lambda450());

  private static final PyFunction LAMBDA451 = PyFunction.of("<lambda>", "", args2 -> lambda451());

  private static final PyFunction LAMBDA452 = PyFunction.of("<lambda>", "", args2 -> lambda452());

  private static final PyFunction LAMBDA453 = PyFunction.of("<lambda>", "", args2 -> lambda453());

  private static final PyFunction LAMBDA454 = PyFunction.of("<lambda>", "", args2 -> lambda454());

  private static final PyFunction LAMBDA455 = PyFunction.of("<lambda>", "", args2 -> lambda455());

  private static final PyFunction LAMBDA456 = PyFunction.of("<lambda>", "", args2 -> lambda456());

  private static final PyFunction LAMBDA457 = PyFunction.of("<lambda>", "", args2 -> lambda457());

  private static final PyFunction LAMBDA458 = PyFunction.of("<lambda>", "", args2 -> lambda458());

  private static final PyFunction LAMBDA459 = PyFunction.of("<lambda>", "", args2 -> lambda459());

  private static final PyFunction LAMBDA460 = PyFunction.of("<lambda>", "", args2 -> lambda460());

  private static final PyFunction LAMBDA461 = PyFunction.of("<lambda>", "", args2 -> lambda461());

  private static final PyFunction LAMBDA462 = PyFunction.of("<lambda>", "", args2 -> lambda462());

  private static final PyFunction LAMBDA463 = PyFunction.of("<lambda>", "", args2 -> lambda463());

  private static final PyFunction LAMBDA464 = PyFunction.of("<lambda>", "", args2 -> lambda464());

  private static final PyFunction LAMBDA465 = PyFunction.of("<lambda>", "", args2 -> lambda465());

  private static final PyFunction LAMBDA466 = PyFunction.of("<lambda>", "", args2 -> lambda466());

  private static final PyFunction LAMBDA467 = PyFunction.of("<lambda>", "", args2 -> lambda467());

  private static final PyFunction LAMBDA468 = PyFunction.of("<lambda>", "", args2 -> lambda468());

  private static final PyFunction LAMBDA469 = PyFunction.of("<lambda>", "", args2 -> lambda469());

  private static final PyFunction LAMBDA470 = PyFunction.of("<lambda>", "", args2 -> lambda470());

  private static final PyFunction LAMBDA471 = PyFunction.of("<lambda>", "", args2 -> lambda471());

  private static final PyFunction LAMBDA472 = PyFunction.of("<lambda>", "", args2 -> lambda472());

  private static final PyFunction LAMBDA473 = PyFunction.of("<lambda>", "", args2 -> lambda473());

  private static final PyFunction LAMBDA474 = PyFunction.of("<lambda>", "", args2 -> lambda474());

  private static final PyFunction LAMBDA475 = PyFunction.of("<lambda>", "", args2 -> lambda475());

  private static final PyFunction LAMBDA476 = PyFunction.of("<lambda>", "", args2 -> lambda476());

  private static final PyFunction LAMBDA477 = PyFunction.of("<lambda>", "", args2 -> lambda477());

  private static final PyFunction LAMBDA478 = PyFunction.of("<lambda>", "", args2 -> lambda478());

  private static final PyFunction LAMBDA479 = PyFunction.of("<lambda>", "", args2 -> lambda479());

  private static final PyFunction LAMBDA480 = PyFunction.of("<lambda>", "", args2 -> lambda480());

  private static final PyFunction LAMBDA481 = PyFunction.of("<lambda>", "", args2 -> lambda481());

  private static final PyFunction LAMBDA482 = PyFunction.of("<lambda>", "", args2 -> lambda482());

  private static final PyFunction LAMBDA483 = PyFunction.of("<lambda>", "", args2 -> lambda483());

  private static final PyFunction LAMBDA484 = PyFunction.of("<lambda>", "", args2 -> lambda484());

  private static final PyFunction LAMBDA485 = PyFunction.of("<lambda>", "", args2 -> lambda485());

  private static final PyFunction LAMBDA486 = PyFunction.of("<lambda>", "", args2 -> lambda486());

  private static final PyFunction LAMBDA487 = PyFunction.of("<lambda>", "", args2 -> lambda487());

  private static final PyFunction LAMBDA488 = PyFunction.of("<lambda>", "", args2 -> lambda488());

  private static final PyFunction LAMBDA489 = PyFunction.of("<lambda>", "", args2 -> lambda489());

  private static final PyFunction LAMBDA490 = PyFunction.of("<lambda>", "", args2 -> lambda490());

  private static final PyFunction LAMBDA491 = PyFunction.of("<lambda>", "", args2 -> lambda491());

  private static final PyFunction LAMBDA492 = PyFunction.of("<lambda>", "", args2 -> lambda492());

  private static final PyFunction LAMBDA493 = PyFunction.of("<lambda>", "", args2 -> lambda493());

  private static final PyFunction LAMBDA494 = PyFunction.of("<lambda>", "", args2 -> lambda494());

  private static final PyFunction LAMBDA495 = PyFunction.of("<lambda>", "", args2 -> lambda495());

  private static final PyFunction LAMBDA496 = PyFunction.of("<lambda>", "", args2 -> lambda496());

  private static final PyFunction LAMBDA497 = PyFunction.of("<lambda>", "", args2 -> lambda497());

  private static final PyFunction LAMBDA498 = PyFunction.of("<lambda>", "", args2 -> lambda498());

  private static final PyFunction LAMBDA499 = PyFunction.of("<lambda>", "", args2 -> lambda499());

  private static final PyFunction LAMBDA500 = PyFunction.of("<lambda>", "", args2 -> lambda500());

  private static final PyFunction LAMBDA501 = PyFunction.of("<lambda>", "", args2 -> lambda501());

  private static final PyFunction LAMBDA502 = PyFunction.of("<lambda>", "", args2 -> lambda502());

  private static final PyFunction LAMBDA503 = PyFunction.of("<lambda>", "", args2 -> lambda503());

  private static final PyFunction LAMBDA504 = PyFunction.of("<lambda>", "", args2 -> lambda504());

  private static final PyFunction LAMBDA505 = PyFunction.of("<lambda>", "", args2 -> lambda505());

  private static final PyFunction LAMBDA506 = PyFunction.of("<lambda>", "", args2 -> lambda506());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Tensor lambda() {
    return tf.multiply(x, x);
  }

  static Tensor lambda2() {
    return tf.multiply(x, 2L);
  }

  static Tensor lambda3() {
    return tf.multiply(2L, x);
  }

  static Tensor lambda4() {
    return tf.multiply(x, i);
  }

  static Tensor lambda5() {
    return tf.multiply(i, 2L);
  }

  static Tensor lambda6() {
    return tf.multiply(i, 2.5);
  }

  static Tensor lambda7() {
    return tf.multiply(x, d);
  }

  static Tensor lambda8() {
    return tf.multiply(x, u);
  }

  static Tensor lambda9() {
    return tf.multiply(n, n);
  }

  static Tensor lambda10() {
    return tf.multiply(v, 1L);
  }

  static Tensor lambda11() {
    return tf.multiply(1L, r);
  }

  static Tensor lambda12() {
    return tf.multiply(1L, 2L);
  }

  static Tensor lambda13() {
    return tf.multiply(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda14() {
    return tf.multiply(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda15() {
    return tf.multiply(b, b);
  }

  static Tensor lambda16() {
    return tf.multiply(c, c);
  }

  static Tensor lambda17() {
    return tf.multiply(x, tf.zeros(list(4L)));
  }

  static Tensor lambda18() {
    return tf.multiply(s, s);
  }

  static Tensor lambda19() {
    return tf.multiply(x, (Object) null);
  }

  static Tensor lambda20() {
    return tf.multiply(x, "a");
  }

  static Tensor lambda21() {
    return tf.multiply(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda22() {
    return tf.multiply(true, b);
  }

  static Tensor lambda23() {
    return tf.multiply(x, x, name("nm"));
  }

  static Tensor lambda24() {
    return tf.add(x, x);
  }

  static Tensor lambda25() {
    return tf.add(x, 2L);
  }

  static Tensor lambda26() {
    return tf.add(2L, x);
  }

  static Tensor lambda27() {
    return tf.add(x, i);
  }

  static Tensor lambda28() {
    return tf.add(i, 2L);
  }

  static Tensor lambda29() {
    return tf.add(i, 2.5);
  }

  static Tensor lambda30() {
    return tf.add(x, d);
  }

  static Tensor lambda31() {
    return tf.add(x, u);
  }

  static Tensor lambda32() {
    return tf.add(n, n);
  }

  static Tensor lambda33() {
    return tf.add(v, 1L);
  }

  static Tensor lambda34() {
    return tf.add(1L, r);
  }

  static Tensor lambda35() {
    return tf.add(1L, 2L);
  }

  static Tensor lambda36() {
    return tf.add(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda37() {
    return tf.add(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda38() {
    return tf.add(b, b);
  }

  static Tensor lambda39() {
    return tf.add(c, c);
  }

  static Tensor lambda40() {
    return tf.add(x, tf.zeros(list(4L)));
  }

  static Tensor lambda41() {
    return tf.add(s, s);
  }

  static Tensor lambda42() {
    return tf.add(x, (Object) null);
  }

  static Tensor lambda43() {
    return tf.add(x, "a");
  }

  static Tensor lambda44() {
    return tf.add(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda45() {
    return tf.add(true, b);
  }

  static Tensor lambda46() {
    return tf.add(x, x, name("nm"));
  }

  static Tensor lambda47() {
    return tf.subtract(x, x);
  }

  static Tensor lambda48() {
    return tf.subtract(x, 2L);
  }

  static Tensor lambda49() {
    return tf.subtract(2L, x);
  }

  static Tensor lambda50() {
    return tf.subtract(x, i);
  }

  static Tensor lambda51() {
    return tf.subtract(i, 2L);
  }

  static Tensor lambda52() {
    return tf.subtract(i, 2.5);
  }

  static Tensor lambda53() {
    return tf.subtract(x, d);
  }

  static Tensor lambda54() {
    return tf.subtract(x, u);
  }

  static Tensor lambda55() {
    return tf.subtract(n, n);
  }

  static Tensor lambda56() {
    return tf.subtract(v, 1L);
  }

  static Tensor lambda57() {
    return tf.subtract(1L, r);
  }

  static Tensor lambda58() {
    return tf.subtract(1L, 2L);
  }

  static Tensor lambda59() {
    return tf.subtract(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda60() {
    return tf.subtract(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda61() {
    return tf.subtract(b, b);
  }

  static Tensor lambda62() {
    return tf.subtract(c, c);
  }

  static Tensor lambda63() {
    return tf.subtract(x, tf.zeros(list(4L)));
  }

  static Tensor lambda64() {
    return tf.subtract(s, s);
  }

  static Tensor lambda65() {
    return tf.subtract(x, (Object) null);
  }

  static Tensor lambda66() {
    return tf.subtract(x, "a");
  }

  static Tensor lambda67() {
    return tf.subtract(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda68() {
    return tf.subtract(true, b);
  }

  static Tensor lambda69() {
    return tf.subtract(x, x, name("nm"));
  }

  static Tensor lambda70() {
    return tf.pow(x, x);
  }

  static Tensor lambda71() {
    return tf.pow(x, 2L);
  }

  static Tensor lambda72() {
    return tf.pow(2L, x);
  }

  static Tensor lambda73() {
    return tf.pow(x, i);
  }

  static Tensor lambda74() {
    return tf.pow(i, 2L);
  }

  static Tensor lambda75() {
    return tf.pow(i, 2.5);
  }

  static Tensor lambda76() {
    return tf.pow(x, d);
  }

  static Tensor lambda77() {
    return tf.pow(x, u);
  }

  static Tensor lambda78() {
    return tf.pow(n, n);
  }

  static Tensor lambda79() {
    return tf.pow(v, 1L);
  }

  static Tensor lambda80() {
    return tf.pow(1L, r);
  }

  static Tensor lambda81() {
    return tf.pow(1L, 2L);
  }

  static Tensor lambda82() {
    return tf.pow(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda83() {
    return tf.pow(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda84() {
    return tf.pow(b, b);
  }

  static Tensor lambda85() {
    return tf.pow(c, c);
  }

  static Tensor lambda86() {
    return tf.pow(x, tf.zeros(list(4L)));
  }

  static Tensor lambda87() {
    return tf.pow(s, s);
  }

  static Tensor lambda88() {
    return tf.pow(x, (Object) null);
  }

  static Tensor lambda89() {
    return tf.pow(x, "a");
  }

  static Tensor lambda90() {
    return tf.pow(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda91() {
    return tf.pow(true, b);
  }

  static Tensor lambda92() {
    return tf.pow(x, x, name("nm"));
  }

  static Tensor lambda93() {
    return tf.maximum(x, x);
  }

  static Tensor lambda94() {
    return tf.maximum(x, 2L);
  }

  static Tensor lambda95() {
    return tf.maximum(2L, x);
  }

  static Tensor lambda96() {
    return tf.maximum(x, i);
  }

  static Tensor lambda97() {
    return tf.maximum(i, 2L);
  }

  static Tensor lambda98() {
    return tf.maximum(i, 2.5);
  }

  static Tensor lambda99() {
    return tf.maximum(x, d);
  }

  static Tensor lambda100() {
    return tf.maximum(x, u);
  }

  static Tensor lambda101() {
    return tf.maximum(n, n);
  }

  static Tensor lambda102() {
    return tf.maximum(v, 1L);
  }

  static Tensor lambda103() {
    return tf.maximum(1L, r);
  }

  static Tensor lambda104() {
    return tf.maximum(1L, 2L);
  }

  static Tensor lambda105() {
    return tf.maximum(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda106() {
    return tf.maximum(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda107() {
    return tf.maximum(b, b);
  }

  static Tensor lambda108() {
    return tf.maximum(c, c);
  }

  static Tensor lambda109() {
    return tf.maximum(x, tf.zeros(list(4L)));
  }

  static Tensor lambda110() {
    return tf.maximum(s, s);
  }

  static Tensor lambda111() {
    return tf.maximum(x, (Object) null);
  }

  static Tensor lambda112() {
    return tf.maximum(x, "a");
  }

  static Tensor lambda113() {
    return tf.maximum(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda114() {
    return tf.maximum(true, b);
  }

  static Tensor lambda115() {
    return tf.maximum(x, x, name("nm"));
  }

  static Tensor lambda116() {
    return tf.minimum(x, x);
  }

  static Tensor lambda117() {
    return tf.minimum(x, 2L);
  }

  static Tensor lambda118() {
    return tf.minimum(2L, x);
  }

  static Tensor lambda119() {
    return tf.minimum(x, i);
  }

  static Tensor lambda120() {
    return tf.minimum(i, 2L);
  }

  static Tensor lambda121() {
    return tf.minimum(i, 2.5);
  }

  static Tensor lambda122() {
    return tf.minimum(x, d);
  }

  static Tensor lambda123() {
    return tf.minimum(x, u);
  }

  static Tensor lambda124() {
    return tf.minimum(n, n);
  }

  static Tensor lambda125() {
    return tf.minimum(v, 1L);
  }

  static Tensor lambda126() {
    return tf.minimum(1L, r);
  }

  static Tensor lambda127() {
    return tf.minimum(1L, 2L);
  }

  static Tensor lambda128() {
    return tf.minimum(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda129() {
    return tf.minimum(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda130() {
    return tf.minimum(b, b);
  }

  static Tensor lambda131() {
    return tf.minimum(c, c);
  }

  static Tensor lambda132() {
    return tf.minimum(x, tf.zeros(list(4L)));
  }

  static Tensor lambda133() {
    return tf.minimum(s, s);
  }

  static Tensor lambda134() {
    return tf.minimum(x, (Object) null);
  }

  static Tensor lambda135() {
    return tf.minimum(x, "a");
  }

  static Tensor lambda136() {
    return tf.minimum(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda137() {
    return tf.minimum(true, b);
  }

  static Tensor lambda138() {
    return tf.minimum(x, x, name("nm"));
  }

  static Tensor lambda139() {
    return tf.equal(x, x);
  }

  static Tensor lambda140() {
    return tf.equal(x, 2L);
  }

  static Tensor lambda141() {
    return tf.equal(2L, x);
  }

  static Tensor lambda142() {
    return tf.equal(x, i);
  }

  static Tensor lambda143() {
    return tf.equal(i, 2L);
  }

  static Tensor lambda144() {
    return tf.equal(i, 2.5);
  }

  static Tensor lambda145() {
    return tf.equal(x, d);
  }

  static Tensor lambda146() {
    return tf.equal(x, u);
  }

  static Tensor lambda147() {
    return tf.equal(n, n);
  }

  static Tensor lambda148() {
    return tf.equal(v, 1L);
  }

  static Tensor lambda149() {
    return tf.equal(1L, r);
  }

  static Tensor lambda150() {
    return tf.equal(1L, 2L);
  }

  static Tensor lambda151() {
    return tf.equal(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda152() {
    return tf.equal(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda153() {
    return tf.equal(b, b);
  }

  static Tensor lambda154() {
    return tf.equal(c, c);
  }

  static Tensor lambda155() {
    return tf.equal(x, tf.zeros(list(4L)));
  }

  static Tensor lambda156() {
    return tf.equal(s, s);
  }

  static Tensor lambda157() {
    return tf.equal(x, (Object) null);
  }

  static Tensor lambda158() {
    return tf.equal(x, "a");
  }

  static Tensor lambda159() {
    return tf.equal(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda160() {
    return tf.equal(true, b);
  }

  static Tensor lambda161() {
    return tf.equal(x, x, name("nm"));
  }

  static Tensor lambda162() {
    return tf.notEqual(x, x);
  }

  static Tensor lambda163() {
    return tf.notEqual(x, 2L);
  }

  static Tensor lambda164() {
    return tf.notEqual(2L, x);
  }

  static Tensor lambda165() {
    return tf.notEqual(x, i);
  }

  static Tensor lambda166() {
    return tf.notEqual(i, 2L);
  }

  static Tensor lambda167() {
    return tf.notEqual(i, 2.5);
  }

  static Tensor lambda168() {
    return tf.notEqual(x, d);
  }

  static Tensor lambda169() {
    return tf.notEqual(x, u);
  }

  static Tensor lambda170() {
    return tf.notEqual(n, n);
  }

  static Tensor lambda171() {
    return tf.notEqual(v, 1L);
  }

  static Tensor lambda172() {
    return tf.notEqual(1L, r);
  }

  static Tensor lambda173() {
    return tf.notEqual(1L, 2L);
  }

  static Tensor lambda174() {
    return tf.notEqual(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda175() {
    return tf.notEqual(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda176() {
    return tf.notEqual(b, b);
  }

  static Tensor lambda177() {
    return tf.notEqual(c, c);
  }

  static Tensor lambda178() {
    return tf.notEqual(x, tf.zeros(list(4L)));
  }

  static Tensor lambda179() {
    return tf.notEqual(s, s);
  }

  static Tensor lambda180() {
    return tf.notEqual(x, (Object) null);
  }

  static Tensor lambda181() {
    return tf.notEqual(x, "a");
  }

  static Tensor lambda182() {
    return tf.notEqual(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda183() {
    return tf.notEqual(true, b);
  }

  static Tensor lambda184() {
    return tf.notEqual(x, x, name("nm"));
  }

  static Tensor lambda185() {
    return tf.less(x, x);
  }

  static Tensor lambda186() {
    return tf.less(x, 2L);
  }

  static Tensor lambda187() {
    return tf.less(2L, x);
  }

  static Tensor lambda188() {
    return tf.less(x, i);
  }

  static Tensor lambda189() {
    return tf.less(i, 2L);
  }

  static Tensor lambda190() {
    return tf.less(i, 2.5);
  }

  static Tensor lambda191() {
    return tf.less(x, d);
  }

  static Tensor lambda192() {
    return tf.less(x, u);
  }

  static Tensor lambda193() {
    return tf.less(n, n);
  }

  static Tensor lambda194() {
    return tf.less(v, 1L);
  }

  static Tensor lambda195() {
    return tf.less(1L, r);
  }

  static Tensor lambda196() {
    return tf.less(1L, 2L);
  }

  static Tensor lambda197() {
    return tf.less(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda198() {
    return tf.less(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda199() {
    return tf.less(b, b);
  }

  static Tensor lambda200() {
    return tf.less(c, c);
  }

  static Tensor lambda201() {
    return tf.less(x, tf.zeros(list(4L)));
  }

  static Tensor lambda202() {
    return tf.less(s, s);
  }

  static Tensor lambda203() {
    return tf.less(x, (Object) null);
  }

  static Tensor lambda204() {
    return tf.less(x, "a");
  }

  static Tensor lambda205() {
    return tf.less(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda206() {
    return tf.less(true, b);
  }

  static Tensor lambda207() {
    return tf.less(x, x, name("nm"));
  }

  static Tensor lambda208() {
    return tf.greater(x, x);
  }

  static Tensor lambda209() {
    return tf.greater(x, 2L);
  }

  static Tensor lambda210() {
    return tf.greater(2L, x);
  }

  static Tensor lambda211() {
    return tf.greater(x, i);
  }

  static Tensor lambda212() {
    return tf.greater(i, 2L);
  }

  static Tensor lambda213() {
    return tf.greater(i, 2.5);
  }

  static Tensor lambda214() {
    return tf.greater(x, d);
  }

  static Tensor lambda215() {
    return tf.greater(x, u);
  }

  static Tensor lambda216() {
    return tf.greater(n, n);
  }

  static Tensor lambda217() {
    return tf.greater(v, 1L);
  }

  static Tensor lambda218() {
    return tf.greater(1L, r);
  }

  static Tensor lambda219() {
    return tf.greater(1L, 2L);
  }

  static Tensor lambda220() {
    return tf.greater(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda221() {
    return tf.greater(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda222() {
    return tf.greater(b, b);
  }

  static Tensor lambda223() {
    return tf.greater(c, c);
  }

  static Tensor lambda224() {
    return tf.greater(x, tf.zeros(list(4L)));
  }

  static Tensor lambda225() {
    return tf.greater(s, s);
  }

  static Tensor lambda226() {
    return tf.greater(x, (Object) null);
  }

  static Tensor lambda227() {
    return tf.greater(x, "a");
  }

  static Tensor lambda228() {
    return tf.greater(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda229() {
    return tf.greater(true, b);
  }

  static Tensor lambda230() {
    return tf.greater(x, x, name("nm"));
  }

  static Tensor lambda231() {
    return tf.greaterEqual(x, x);
  }

  static Tensor lambda232() {
    return tf.greaterEqual(x, 2L);
  }

  static Tensor lambda233() {
    return tf.greaterEqual(2L, x);
  }

  static Tensor lambda234() {
    return tf.greaterEqual(x, i);
  }

  static Tensor lambda235() {
    return tf.greaterEqual(i, 2L);
  }

  static Tensor lambda236() {
    return tf.greaterEqual(i, 2.5);
  }

  static Tensor lambda237() {
    return tf.greaterEqual(x, d);
  }

  static Tensor lambda238() {
    return tf.greaterEqual(x, u);
  }

  static Tensor lambda239() {
    return tf.greaterEqual(n, n);
  }

  static Tensor lambda240() {
    return tf.greaterEqual(v, 1L);
  }

  static Tensor lambda241() {
    return tf.greaterEqual(1L, r);
  }

  static Tensor lambda242() {
    return tf.greaterEqual(1L, 2L);
  }

  static Tensor lambda243() {
    return tf.greaterEqual(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda244() {
    return tf.greaterEqual(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda245() {
    return tf.greaterEqual(b, b);
  }

  static Tensor lambda246() {
    return tf.greaterEqual(c, c);
  }

  static Tensor lambda247() {
    return tf.greaterEqual(x, tf.zeros(list(4L)));
  }

  static Tensor lambda248() {
    return tf.greaterEqual(s, s);
  }

  static Tensor lambda249() {
    return tf.greaterEqual(x, (Object) null);
  }

  static Tensor lambda250() {
    return tf.greaterEqual(x, "a");
  }

  static Tensor lambda251() {
    return tf.greaterEqual(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda252() {
    return tf.greaterEqual(true, b);
  }

  static Tensor lambda253() {
    return tf.greaterEqual(x, x, name("nm"));
  }

  static Tensor lambda254() {
    return tf.lessEqual(x, x);
  }

  static Tensor lambda255() {
    return tf.lessEqual(x, 2L);
  }

  static Tensor lambda256() {
    return tf.lessEqual(2L, x);
  }

  static Tensor lambda257() {
    return tf.lessEqual(x, i);
  }

  static Tensor lambda258() {
    return tf.lessEqual(i, 2L);
  }

  static Tensor lambda259() {
    return tf.lessEqual(i, 2.5);
  }

  static Tensor lambda260() {
    return tf.lessEqual(x, d);
  }

  static Tensor lambda261() {
    return tf.lessEqual(x, u);
  }

  static Tensor lambda262() {
    return tf.lessEqual(n, n);
  }

  static Tensor lambda263() {
    return tf.lessEqual(v, 1L);
  }

  static Tensor lambda264() {
    return tf.lessEqual(1L, r);
  }

  static Tensor lambda265() {
    return tf.lessEqual(1L, 2L);
  }

  static Tensor lambda266() {
    return tf.lessEqual(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda267() {
    return tf.lessEqual(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda268() {
    return tf.lessEqual(b, b);
  }

  static Tensor lambda269() {
    return tf.lessEqual(c, c);
  }

  static Tensor lambda270() {
    return tf.lessEqual(x, tf.zeros(list(4L)));
  }

  static Tensor lambda271() {
    return tf.lessEqual(s, s);
  }

  static Tensor lambda272() {
    return tf.lessEqual(x, (Object) null);
  }

  static Tensor lambda273() {
    return tf.lessEqual(x, "a");
  }

  static Tensor lambda274() {
    return tf.lessEqual(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda275() {
    return tf.lessEqual(true, b);
  }

  static Tensor lambda276() {
    return tf.lessEqual(x, x, name("nm"));
  }

  static Tensor lambda277() {
    return tf.div(x, x);
  }

  static Tensor lambda278() {
    return tf.div(x, 2L);
  }

  static Tensor lambda279() {
    return tf.div(2L, x);
  }

  static Tensor lambda280() {
    return tf.div(x, i);
  }

  static Tensor lambda281() {
    return tf.div(i, 2L);
  }

  static Tensor lambda282() {
    return tf.div(i, 2.5);
  }

  static Tensor lambda283() {
    return tf.div(x, d);
  }

  static Tensor lambda284() {
    return tf.div(x, u);
  }

  static Tensor lambda285() {
    return tf.div(n, n);
  }

  static Tensor lambda286() {
    return tf.div(v, 1L);
  }

  static Tensor lambda287() {
    return tf.div(1L, r);
  }

  static Tensor lambda288() {
    return tf.div(1L, 2L);
  }

  static Tensor lambda289() {
    return tf.div(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda290() {
    return tf.div(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda291() {
    return tf.div(b, b);
  }

  static Tensor lambda292() {
    return tf.div(c, c);
  }

  static Tensor lambda293() {
    return tf.div(x, tf.zeros(list(4L)));
  }

  static Tensor lambda294() {
    return tf.div(s, s);
  }

  static Tensor lambda295() {
    return tf.div(x, (Object) null);
  }

  static Tensor lambda296() {
    return tf.div(x, "a");
  }

  static Tensor lambda297() {
    return tf.div(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda298() {
    return tf.div(true, b);
  }

  static Tensor lambda299() {
    return tf.div(x, x, name("nm"));
  }

  static Object lambda300() {
    return tf.divide(x, x);
  }

  static Object lambda301() {
    return tf.divide(x, 2L);
  }

  static Object lambda302() {
    return tf.divide(2L, x);
  }

  static Object lambda303() {
    return tf.divide(x, i);
  }

  static Object lambda304() {
    return tf.divide(i, 2L);
  }

  static Object lambda305() {
    return tf.divide(i, 2.5);
  }

  static Object lambda306() {
    return tf.divide(x, d);
  }

  static Object lambda307() {
    return tf.divide(x, u);
  }

  static Object lambda308() {
    return tf.divide(n, n);
  }

  static Object lambda309() {
    return tf.divide(v, 1L);
  }

  static Object lambda310() {
    return tf.divide(1L, r);
  }

  static Object lambda311() {
    return tf.divide(1L, 2L);
  }

  static Object lambda312() {
    return tf.divide(x, list(1.0, 2.0, 3.0));
  }

  static Object lambda313() {
    return tf.divide(x, list(list(1.0), list(2.0)));
  }

  static Object lambda314() {
    return tf.divide(b, b);
  }

  static Object lambda315() {
    return tf.divide(c, c);
  }

  static Object lambda316() {
    return tf.divide(x, tf.zeros(list(4L)));
  }

  static Object lambda317() {
    return tf.divide(s, s);
  }

  static Object lambda318() {
    return tf.divide(x, (Object) null);
  }

  static Object lambda319() {
    return tf.divide(x, "a");
  }

  static Object lambda320() {
    return tf.divide(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Object lambda321() {
    return tf.divide(true, b);
  }

  static Object lambda322() {
    return tf.divide(x, x, name("nm"));
  }

  static Tensor lambda323() {
    return tf.truediv(x, x);
  }

  static Tensor lambda324() {
    return tf.truediv(x, 2L);
  }

  static Tensor lambda325() {
    return tf.truediv(2L, x);
  }

  static Tensor lambda326() {
    return tf.truediv(x, i);
  }

  static Tensor lambda327() {
    return tf.truediv(i, 2L);
  }

  static Tensor lambda328() {
    return tf.truediv(i, 2.5);
  }

  static Tensor lambda329() {
    return tf.truediv(x, d);
  }

  static Tensor lambda330() {
    return tf.truediv(x, u);
  }

  static Tensor lambda331() {
    return tf.truediv(n, n);
  }

  static Tensor lambda332() {
    return tf.truediv(v, 1L);
  }

  static Tensor lambda333() {
    return tf.truediv(1L, r);
  }

  static Tensor lambda334() {
    return tf.truediv(1L, 2L);
  }

  static Tensor lambda335() {
    return tf.truediv(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda336() {
    return tf.truediv(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda337() {
    return tf.truediv(b, b);
  }

  static Tensor lambda338() {
    return tf.truediv(c, c);
  }

  static Tensor lambda339() {
    return tf.truediv(x, tf.zeros(list(4L)));
  }

  static Tensor lambda340() {
    return tf.truediv(s, s);
  }

  static Tensor lambda341() {
    return tf.truediv(x, (Object) null);
  }

  static Tensor lambda342() {
    return tf.truediv(x, "a");
  }

  static Tensor lambda343() {
    return tf.truediv(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda344() {
    return tf.truediv(true, b);
  }

  static Tensor lambda345() {
    return tf.truediv(x, x, name("nm"));
  }

  static Tensor lambda346() {
    return tf.floordiv(x, x);
  }

  static Tensor lambda347() {
    return tf.floordiv(x, 2L);
  }

  static Tensor lambda348() {
    return tf.floordiv(2L, x);
  }

  static Tensor lambda349() {
    return tf.floordiv(x, i);
  }

  static Tensor lambda350() {
    return tf.floordiv(i, 2L);
  }

  static Tensor lambda351() {
    return tf.floordiv(i, 2.5);
  }

  static Tensor lambda352() {
    return tf.floordiv(x, d);
  }

  static Tensor lambda353() {
    return tf.floordiv(x, u);
  }

  static Tensor lambda354() {
    return tf.floordiv(n, n);
  }

  static Tensor lambda355() {
    return tf.floordiv(v, 1L);
  }

  static Tensor lambda356() {
    return tf.floordiv(1L, r);
  }

  static Tensor lambda357() {
    return tf.floordiv(1L, 2L);
  }

  static Tensor lambda358() {
    return tf.floordiv(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda359() {
    return tf.floordiv(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda360() {
    return tf.floordiv(b, b);
  }

  static Tensor lambda361() {
    return tf.floordiv(c, c);
  }

  static Tensor lambda362() {
    return tf.floordiv(x, tf.zeros(list(4L)));
  }

  static Tensor lambda363() {
    return tf.floordiv(s, s);
  }

  static Tensor lambda364() {
    return tf.floordiv(x, (Object) null);
  }

  static Tensor lambda365() {
    return tf.floordiv(x, "a");
  }

  static Tensor lambda366() {
    return tf.floordiv(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda367() {
    return tf.floordiv(true, b);
  }

  static Tensor lambda368() {
    return tf.floordiv(x, x, name("nm"));
  }

  static Tensor lambda369() {
    return tf.mod(x, x);
  }

  static Tensor lambda370() {
    return tf.mod(x, 2L);
  }

  static Tensor lambda371() {
    return tf.mod(2L, x);
  }

  static Tensor lambda372() {
    return tf.mod(x, i);
  }

  static Tensor lambda373() {
    return tf.mod(i, 2L);
  }

  static Tensor lambda374() {
    return tf.mod(i, 2.5);
  }

  static Tensor lambda375() {
    return tf.mod(x, d);
  }

  static Tensor lambda376() {
    return tf.mod(x, u);
  }

  static Tensor lambda377() {
    return tf.mod(n, n);
  }

  static Tensor lambda378() {
    return tf.mod(v, 1L);
  }

  static Tensor lambda379() {
    return tf.mod(1L, r);
  }

  static Tensor lambda380() {
    return tf.mod(1L, 2L);
  }

  static Tensor lambda381() {
    return tf.mod(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda382() {
    return tf.mod(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda383() {
    return tf.mod(b, b);
  }

  static Tensor lambda384() {
    return tf.mod(c, c);
  }

  static Tensor lambda385() {
    return tf.mod(x, tf.zeros(list(4L)));
  }

  static Tensor lambda386() {
    return tf.mod(s, s);
  }

  static Tensor lambda387() {
    return tf.mod(x, (Object) null);
  }

  static Tensor lambda388() {
    return tf.mod(x, "a");
  }

  static Tensor lambda389() {
    return tf.mod(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda390() {
    return tf.mod(true, b);
  }

  static Tensor lambda391() {
    return tf.mod(x, x, name("nm"));
  }

  static Tensor lambda392() {
    return tf.mod(x, x);
  }

  static Tensor lambda393() {
    return tf.mod(x, 2L);
  }

  static Tensor lambda394() {
    return tf.mod(2L, x);
  }

  static Tensor lambda395() {
    return tf.mod(x, i);
  }

  static Tensor lambda396() {
    return tf.mod(i, 2L);
  }

  static Tensor lambda397() {
    return tf.mod(i, 2.5);
  }

  static Tensor lambda398() {
    return tf.mod(x, d);
  }

  static Tensor lambda399() {
    return tf.mod(x, u);
  }

  static Tensor lambda400() {
    return tf.mod(n, n);
  }

  static Tensor lambda401() {
    return tf.mod(v, 1L);
  }

  static Tensor lambda402() {
    return tf.mod(1L, r);
  }

  static Tensor lambda403() {
    return tf.mod(1L, 2L);
  }

  static Tensor lambda404() {
    return tf.mod(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda405() {
    return tf.mod(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda406() {
    return tf.mod(b, b);
  }

  static Tensor lambda407() {
    return tf.mod(c, c);
  }

  static Tensor lambda408() {
    return tf.mod(x, tf.zeros(list(4L)));
  }

  static Tensor lambda409() {
    return tf.mod(s, s);
  }

  static Tensor lambda410() {
    return tf.mod(x, (Object) null);
  }

  static Tensor lambda411() {
    return tf.mod(x, "a");
  }

  static Tensor lambda412() {
    return tf.mod(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda413() {
    return tf.mod(true, b);
  }

  static Tensor lambda414() {
    return tf.mod(x, x, name("nm"));
  }

  static Tensor lambda415() {
    return tf.realdiv(x, x);
  }

  static Tensor lambda416() {
    return tf.realdiv(x, 2L);
  }

  static Tensor lambda417() {
    return tf.realdiv(2L, x);
  }

  static Tensor lambda418() {
    return tf.realdiv(x, i);
  }

  static Tensor lambda419() {
    return tf.realdiv(i, 2L);
  }

  static Tensor lambda420() {
    return tf.realdiv(i, 2.5);
  }

  static Tensor lambda421() {
    return tf.realdiv(x, d);
  }

  static Tensor lambda422() {
    return tf.realdiv(x, u);
  }

  static Tensor lambda423() {
    return tf.realdiv(n, n);
  }

  static Tensor lambda424() {
    return tf.realdiv(v, 1L);
  }

  static Tensor lambda425() {
    return tf.realdiv(1L, r);
  }

  static Tensor lambda426() {
    return tf.realdiv(1L, 2L);
  }

  static Tensor lambda427() {
    return tf.realdiv(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda428() {
    return tf.realdiv(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda429() {
    return tf.realdiv(b, b);
  }

  static Tensor lambda430() {
    return tf.realdiv(c, c);
  }

  static Tensor lambda431() {
    return tf.realdiv(x, tf.zeros(list(4L)));
  }

  static Tensor lambda432() {
    return tf.realdiv(s, s);
  }

  static Tensor lambda433() {
    return tf.realdiv(x, (Object) null);
  }

  static Tensor lambda434() {
    return tf.realdiv(x, "a");
  }

  static Tensor lambda435() {
    return tf.realdiv(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda436() {
    return tf.realdiv(true, b);
  }

  static Tensor lambda437() {
    return tf.realdiv(x, x, name("nm"));
  }

  static Tensor lambda438() {
    return tf.squaredDifference(x, x);
  }

  static Tensor lambda439() {
    return tf.squaredDifference(x, 2L);
  }

  static Tensor lambda440() {
    return tf.squaredDifference(2L, x);
  }

  static Tensor lambda441() {
    return tf.squaredDifference(x, i);
  }

  static Tensor lambda442() {
    return tf.squaredDifference(i, 2L);
  }

  static Tensor lambda443() {
    return tf.squaredDifference(i, 2.5);
  }

  static Tensor lambda444() {
    return tf.squaredDifference(x, d);
  }

  static Tensor lambda445() {
    return tf.squaredDifference(x, u);
  }

  static Tensor lambda446() {
    return tf.squaredDifference(n, n);
  }

  static Tensor lambda447() {
    return tf.squaredDifference(v, 1L);
  }

  static Tensor lambda448() {
    return tf.squaredDifference(1L, r);
  }

  static Tensor lambda449() {
    return tf.squaredDifference(1L, 2L);
  }

  static Tensor lambda450() {
    return tf.squaredDifference(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda451() {
    return tf.squaredDifference(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda452() {
    return tf.squaredDifference(b, b);
  }

  static Tensor lambda453() {
    return tf.squaredDifference(c, c);
  }

  static Tensor lambda454() {
    return tf.squaredDifference(x, tf.zeros(list(4L)));
  }

  static Tensor lambda455() {
    return tf.squaredDifference(s, s);
  }

  static Tensor lambda456() {
    return tf.squaredDifference(x, (Object) null);
  }

  static Tensor lambda457() {
    return tf.squaredDifference(x, "a");
  }

  static Tensor lambda458() {
    return tf.squaredDifference(Py.call(Api.type("np.float32"), 2L),
        x);
  }

  static Tensor lambda459() {
    return tf.squaredDifference(true, b);
  }

  static Tensor lambda460() {
    return tf.squaredDifference(x, x, name("nm"));
  }

  static Tensor lambda461() {
    return tf.logicalAnd(x, x);
  }

  static Tensor lambda462() {
    return tf.logicalAnd(x, 2L);
  }

  static Tensor lambda463() {
    return tf.logicalAnd(2L, x);
  }

  static Tensor lambda464() {
    return tf.logicalAnd(x, i);
  }

  static Tensor lambda465() {
    return tf.logicalAnd(i, 2L);
  }

  static Tensor lambda466() {
    return tf.logicalAnd(i, 2.5);
  }

  static Tensor lambda467() {
    return tf.logicalAnd(x, d);
  }

  static Tensor lambda468() {
    return tf.logicalAnd(x, u);
  }

  static Tensor lambda469() {
    return tf.logicalAnd(n, n);
  }

  static Tensor lambda470() {
    return tf.logicalAnd(v, 1L);
  }

  static Tensor lambda471() {
    return tf.logicalAnd(1L, r);
  }

  static Tensor lambda472() {
    return tf.logicalAnd(1L, 2L);
  }

  static Tensor lambda473() {
    return tf.logicalAnd(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda474() {
    return tf.logicalAnd(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda475() {
    return tf.logicalAnd(b, b);
  }

  static Tensor lambda476() {
    return tf.logicalAnd(c, c);
  }

  static Tensor lambda477() {
    return tf.logicalAnd(x, tf.zeros(list(4L)));
  }

  static Tensor lambda478() {
    return tf.logicalAnd(s, s);
  }

  static Tensor lambda479() {
    return tf.logicalAnd(x, (Object) null);
  }

  static Tensor lambda480() {
    return tf.logicalAnd(x, "a");
  }

  static Tensor lambda481() {
    return tf.logicalAnd(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda482() {
    return tf.logicalAnd(true, b);
  }

  static Tensor lambda483() {
    return tf.logicalAnd(x, x, name("nm"));
  }

  static Tensor lambda484() {
    return tf.logicalOr(x, x);
  }

  static Tensor lambda485() {
    return tf.logicalOr(x, 2L);
  }

  static Tensor lambda486() {
    return tf.logicalOr(2L, x);
  }

  static Tensor lambda487() {
    return tf.logicalOr(x, i);
  }

  static Tensor lambda488() {
    return tf.logicalOr(i, 2L);
  }

  static Tensor lambda489() {
    return tf.logicalOr(i, 2.5);
  }

  static Tensor lambda490() {
    return tf.logicalOr(x, d);
  }

  static Tensor lambda491() {
    return tf.logicalOr(x, u);
  }

  static Tensor lambda492() {
    return tf.logicalOr(n, n);
  }

  static Tensor lambda493() {
    return tf.logicalOr(v, 1L);
  }

  static Tensor lambda494() {
    return tf.logicalOr(1L, r);
  }

  static Tensor lambda495() {
    return tf.logicalOr(1L, 2L);
  }

  static Tensor lambda496() {
    return tf.logicalOr(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda497() {
    return tf.logicalOr(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda498() {
    return tf.logicalOr(b, b);
  }

  static Tensor lambda499() {
    return tf.logicalOr(c, c);
  }

  static Tensor lambda500() {
    return tf.logicalOr(x, tf.zeros(list(4L)));
  }

  static Tensor lambda501() {
    return tf.logicalOr(s, s);
  }

  static Tensor lambda502() {
    return tf.logicalOr(x, (Object) null);
  }

  static Tensor lambda503() {
    return tf.logicalOr(x, "a");
  }

  static Tensor lambda504() {
    return tf.logicalOr(Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda505() {
    return tf.logicalOr(true, b);
  }

  static Tensor lambda506() {
    return tf.logicalOr(x, x, name("nm"));
  }

  public static void main(String... args) {
    part1();
    part2();
    part3();
    part4();
  }

  private static void part1() {
    x = tf.placeholder(tf.float32, shape(2, 3), name("x"));
    i = tf.placeholder(tf.int32, shape(2, 3), name("i"));
    b = tf.placeholder(tf.bool, shape(2, 3), name("b"));
    u = tf.placeholder(tf.float32, name("u"));
    n = tf.placeholder(tf.float32, shape(null, 3), name("n"));
    c = tf.placeholder(tf.complex64, shape(2, 3), name("c"));
    d = tf.placeholder(tf.float64, shape(list(3L)), name("d"));
    v = tf.getVariable("v", shape(2, 3));
    r = tf.getVariable("r", shape(2, 3), useResource(true));
    s = tf.placeholder(tf.string, shape(list(2L)), name("s"));
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
    t(LAMBDA10);
    t(LAMBDA11);
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
    t(LAMBDA16);
    t(LAMBDA17);
    t(LAMBDA18);
    t(LAMBDA19);
    t(LAMBDA20);
    t(LAMBDA21);
    t(LAMBDA22);
    t(LAMBDA23);
    t(LAMBDA24);
    t(LAMBDA25);
    t(LAMBDA26);
    t(LAMBDA27);
    t(LAMBDA28);
    t(LAMBDA29);
    t(LAMBDA30);
    t(LAMBDA31);
    t(LAMBDA32);
    t(LAMBDA33);
    t(LAMBDA34);
    t(LAMBDA35);
    t(LAMBDA36);
    t(LAMBDA37);
    t(LAMBDA38);
    t(LAMBDA39);
    t(LAMBDA40);
    t(LAMBDA41);
    t(LAMBDA42);
    t(LAMBDA43);
    t(LAMBDA44);
    t(LAMBDA45);
    t(LAMBDA46);
    t(LAMBDA47);
    t(LAMBDA48);
    t(LAMBDA49);
    t(LAMBDA50);
    t(LAMBDA51);
    t(LAMBDA52);
    t(LAMBDA53);
    t(LAMBDA54);
    t(LAMBDA55);
    t(LAMBDA56);
    t(LAMBDA57);
    t(LAMBDA58);
    t(LAMBDA59);
    t(LAMBDA60);
    t(LAMBDA61);
    t(LAMBDA62);
    t(LAMBDA63);
    t(LAMBDA64);
    t(LAMBDA65);
    t(LAMBDA66);
    t(LAMBDA67);
    t(LAMBDA68);
    t(LAMBDA69);
    t(LAMBDA70);
    t(LAMBDA71);
    t(LAMBDA72);
    t(LAMBDA73);
    t(LAMBDA74);
    t(LAMBDA75);
    t(LAMBDA76);
    t(LAMBDA77);
    t(LAMBDA78);
    t(LAMBDA79);
    t(LAMBDA80);
    t(LAMBDA81);
    t(LAMBDA82);
    t(LAMBDA83);
    t(LAMBDA84);
    t(LAMBDA85);
    t(LAMBDA86);
    t(LAMBDA87);
    t(LAMBDA88);
    t(LAMBDA89);
    t(LAMBDA90);
    t(LAMBDA91);
    t(LAMBDA92);
    t(LAMBDA93);
    t(LAMBDA94);
    t(LAMBDA95);
    t(LAMBDA96);
    t(LAMBDA97);
    t(LAMBDA98);
    t(LAMBDA99);
    t(LAMBDA100);
    t(LAMBDA101);
    t(LAMBDA102);
    t(LAMBDA103);
    t(LAMBDA104);
    t(LAMBDA105);
    t(LAMBDA106);
    t(LAMBDA107);
    t(LAMBDA108);
    t(LAMBDA109);
    t(LAMBDA110);
    t(LAMBDA111);
    t(LAMBDA112);
    t(LAMBDA113);
    t(LAMBDA114);
    t(LAMBDA115);
    t(LAMBDA116);
    t(LAMBDA117);
    t(LAMBDA118);
    t(LAMBDA119);
    t(LAMBDA120);
    t(LAMBDA121);
    t(LAMBDA122);
    t(LAMBDA123);
    t(LAMBDA124);
    t(LAMBDA125);
    t(LAMBDA126);
    t(LAMBDA127);
    t(LAMBDA128);
    t(LAMBDA129);
    t(LAMBDA130);
    t(LAMBDA131);
    t(LAMBDA132);
    t(LAMBDA133);
    t(LAMBDA134);
    t(LAMBDA135);
    t(LAMBDA136);
    t(LAMBDA137);
  }

  private static void part2() {
    t(LAMBDA138);
    t(LAMBDA139);
    t(LAMBDA140);
    t(LAMBDA141);
    t(LAMBDA142);
    t(LAMBDA143);
    t(LAMBDA144);
    t(LAMBDA145);
    t(LAMBDA146);
    t(LAMBDA147);
    t(LAMBDA148);
    t(LAMBDA149);
    t(LAMBDA150);
    t(LAMBDA151);
    t(LAMBDA152);
    t(LAMBDA153);
    t(LAMBDA154);
    t(LAMBDA155);
    t(LAMBDA156);
    t(LAMBDA157);
    t(LAMBDA158);
    t(LAMBDA159);
    t(LAMBDA160);
    t(LAMBDA161);
    t(LAMBDA162);
    t(LAMBDA163);
    t(LAMBDA164);
    t(LAMBDA165);
    t(LAMBDA166);
    t(LAMBDA167);
    t(LAMBDA168);
    t(LAMBDA169);
    t(LAMBDA170);
    t(LAMBDA171);
    t(LAMBDA172);
    t(LAMBDA173);
    t(LAMBDA174);
    t(LAMBDA175);
    t(LAMBDA176);
    t(LAMBDA177);
    t(LAMBDA178);
    t(LAMBDA179);
    t(LAMBDA180);
    t(LAMBDA181);
    t(LAMBDA182);
    t(LAMBDA183);
    t(LAMBDA184);
    t(LAMBDA185);
    t(LAMBDA186);
    t(LAMBDA187);
    t(LAMBDA188);
    t(LAMBDA189);
    t(LAMBDA190);
    t(LAMBDA191);
    t(LAMBDA192);
    t(LAMBDA193);
    t(LAMBDA194);
    t(LAMBDA195);
    t(LAMBDA196);
    t(LAMBDA197);
    t(LAMBDA198);
    t(LAMBDA199);
    t(LAMBDA200);
    t(LAMBDA201);
    t(LAMBDA202);
    t(LAMBDA203);
    t(LAMBDA204);
    t(LAMBDA205);
    t(LAMBDA206);
    t(LAMBDA207);
    t(LAMBDA208);
    t(LAMBDA209);
    t(LAMBDA210);
    t(LAMBDA211);
    t(LAMBDA212);
    t(LAMBDA213);
    t(LAMBDA214);
    t(LAMBDA215);
    t(LAMBDA216);
    t(LAMBDA217);
    t(LAMBDA218);
    t(LAMBDA219);
    t(LAMBDA220);
    t(LAMBDA221);
    t(LAMBDA222);
    t(LAMBDA223);
    t(LAMBDA224);
    t(LAMBDA225);
    t(LAMBDA226);
    t(LAMBDA227);
    t(LAMBDA228);
    t(LAMBDA229);
    t(LAMBDA230);
    t(LAMBDA231);
    t(LAMBDA232);
    t(LAMBDA233);
    t(LAMBDA234);
    t(LAMBDA235);
    t(LAMBDA236);
    t(LAMBDA237);
    t(LAMBDA238);
    t(LAMBDA239);
    t(LAMBDA240);
    t(LAMBDA241);
    t(LAMBDA242);
    t(LAMBDA243);
    t(LAMBDA244);
    t(LAMBDA245);
    t(LAMBDA246);
    t(LAMBDA247);
    t(LAMBDA248);
    t(LAMBDA249);
    t(LAMBDA250);
    t(LAMBDA251);
    t(LAMBDA252);
    t(LAMBDA253);
    t(LAMBDA254);
    t(LAMBDA255);
    t(LAMBDA256);
    t(LAMBDA257);
    t(LAMBDA258);
    t(LAMBDA259);
    t(LAMBDA260);
    t(LAMBDA261);
    t(LAMBDA262);
    t(LAMBDA263);
    t(LAMBDA264);
    t(LAMBDA265);
    t(LAMBDA266);
    t(LAMBDA267);
    t(LAMBDA268);
    t(LAMBDA269);
    t(LAMBDA270);
    t(LAMBDA271);
    t(LAMBDA272);
    t(LAMBDA273);
    t(LAMBDA274);
    t(LAMBDA275);
    t(LAMBDA276);
    t(LAMBDA277);
    t(LAMBDA278);
    t(LAMBDA279);
    t(LAMBDA280);
    t(LAMBDA281);
    t(LAMBDA282);
    t(LAMBDA283);
    t(LAMBDA284);
    t(LAMBDA285);
    t(LAMBDA286);
    t(LAMBDA287);
  }

  private static void part3() {
    t(LAMBDA288);
    t(LAMBDA289);
    t(LAMBDA290);
    t(LAMBDA291);
    t(LAMBDA292);
    t(LAMBDA293);
    t(LAMBDA294);
    t(LAMBDA295);
    t(LAMBDA296);
    t(LAMBDA297);
    t(LAMBDA298);
    t(LAMBDA299);
    t(LAMBDA300);
    t(LAMBDA301);
    t(LAMBDA302);
    t(LAMBDA303);
    t(LAMBDA304);
    t(LAMBDA305);
    t(LAMBDA306);
    t(LAMBDA307);
    t(LAMBDA308);
    t(LAMBDA309);
    t(LAMBDA310);
    t(LAMBDA311);
    t(LAMBDA312);
    t(LAMBDA313);
    t(LAMBDA314);
    t(LAMBDA315);
    t(LAMBDA316);
    t(LAMBDA317);
    t(LAMBDA318);
    t(LAMBDA319);
    t(LAMBDA320);
    t(LAMBDA321);
    t(LAMBDA322);
    t(LAMBDA323);
    t(LAMBDA324);
    t(LAMBDA325);
    t(LAMBDA326);
    t(LAMBDA327);
    t(LAMBDA328);
    t(LAMBDA329);
    t(LAMBDA330);
    t(LAMBDA331);
    t(LAMBDA332);
    t(LAMBDA333);
    t(LAMBDA334);
    t(LAMBDA335);
    t(LAMBDA336);
    t(LAMBDA337);
    t(LAMBDA338);
    t(LAMBDA339);
    t(LAMBDA340);
    t(LAMBDA341);
    t(LAMBDA342);
    t(LAMBDA343);
    t(LAMBDA344);
    t(LAMBDA345);
    t(LAMBDA346);
    t(LAMBDA347);
    t(LAMBDA348);
    t(LAMBDA349);
    t(LAMBDA350);
    t(LAMBDA351);
    t(LAMBDA352);
    t(LAMBDA353);
    t(LAMBDA354);
    t(LAMBDA355);
    t(LAMBDA356);
    t(LAMBDA357);
    t(LAMBDA358);
    t(LAMBDA359);
    t(LAMBDA360);
    t(LAMBDA361);
    t(LAMBDA362);
    t(LAMBDA363);
    t(LAMBDA364);
    t(LAMBDA365);
    t(LAMBDA366);
    t(LAMBDA367);
    t(LAMBDA368);
    t(LAMBDA369);
    t(LAMBDA370);
    t(LAMBDA371);
    t(LAMBDA372);
    t(LAMBDA373);
    t(LAMBDA374);
    t(LAMBDA375);
    t(LAMBDA376);
    t(LAMBDA377);
    t(LAMBDA378);
    t(LAMBDA379);
    t(LAMBDA380);
    t(LAMBDA381);
    t(LAMBDA382);
    t(LAMBDA383);
    t(LAMBDA384);
    t(LAMBDA385);
    t(LAMBDA386);
    t(LAMBDA387);
    t(LAMBDA388);
    t(LAMBDA389);
    t(LAMBDA390);
    t(LAMBDA391);
    t(LAMBDA392);
    t(LAMBDA393);
    t(LAMBDA394);
    t(LAMBDA395);
    t(LAMBDA396);
    t(LAMBDA397);
    t(LAMBDA398);
    t(LAMBDA399);
    t(LAMBDA400);
    t(LAMBDA401);
    t(LAMBDA402);
    t(LAMBDA403);
    t(LAMBDA404);
    t(LAMBDA405);
    t(LAMBDA406);
    t(LAMBDA407);
    t(LAMBDA408);
    t(LAMBDA409);
    t(LAMBDA410);
    t(LAMBDA411);
    t(LAMBDA412);
    t(LAMBDA413);
    t(LAMBDA414);
    t(LAMBDA415);
    t(LAMBDA416);
    t(LAMBDA417);
    t(LAMBDA418);
    t(LAMBDA419);
    t(LAMBDA420);
    t(LAMBDA421);
    t(LAMBDA422);
    t(LAMBDA423);
    t(LAMBDA424);
    t(LAMBDA425);
    t(LAMBDA426);
    t(LAMBDA427);
    t(LAMBDA428);
    t(LAMBDA429);
    t(LAMBDA430);
    t(LAMBDA431);
    t(LAMBDA432);
    t(LAMBDA433);
    t(LAMBDA434);
    t(LAMBDA435);
    t(LAMBDA436);
    t(LAMBDA437);
  }

  private static void part4() {
    t(LAMBDA438);
    t(LAMBDA439);
    t(LAMBDA440);
    t(LAMBDA441);
    t(LAMBDA442);
    t(LAMBDA443);
    t(LAMBDA444);
    t(LAMBDA445);
    t(LAMBDA446);
    t(LAMBDA447);
    t(LAMBDA448);
    t(LAMBDA449);
    t(LAMBDA450);
    t(LAMBDA451);
    t(LAMBDA452);
    t(LAMBDA453);
    t(LAMBDA454);
    t(LAMBDA455);
    t(LAMBDA456);
    t(LAMBDA457);
    t(LAMBDA458);
    t(LAMBDA459);
    t(LAMBDA460);
    t(LAMBDA461);
    t(LAMBDA462);
    t(LAMBDA463);
    t(LAMBDA464);
    t(LAMBDA465);
    t(LAMBDA466);
    t(LAMBDA467);
    t(LAMBDA468);
    t(LAMBDA469);
    t(LAMBDA470);
    t(LAMBDA471);
    t(LAMBDA472);
    t(LAMBDA473);
    t(LAMBDA474);
    t(LAMBDA475);
    t(LAMBDA476);
    t(LAMBDA477);
    t(LAMBDA478);
    t(LAMBDA479);
    t(LAMBDA480);
    t(LAMBDA481);
    t(LAMBDA482);
    t(LAMBDA483);
    t(LAMBDA484);
    t(LAMBDA485);
    t(LAMBDA486);
    t(LAMBDA487);
    t(LAMBDA488);
    t(LAMBDA489);
    t(LAMBDA490);
    t(LAMBDA491);
    t(LAMBDA492);
    t(LAMBDA493);
    t(LAMBDA494);
    t(LAMBDA495);
    t(LAMBDA496);
    t(LAMBDA497);
    t(LAMBDA498);
    t(LAMBDA499);
    t(LAMBDA500);
    t(LAMBDA501);
    t(LAMBDA502);
    t(LAMBDA503);
    t(LAMBDA504);
    t(LAMBDA505);
    t(LAMBDA506);
  }
}
