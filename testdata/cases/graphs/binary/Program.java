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
import org.tfgraft.runtime.numpy.Float32;
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
      "1283:4:T 1284:6 1285:7 1287:8 1288:9 1293:12:<lambda> 1293:12 1297:13:<lambda> 1297:13",
      "1301:14:<lambda> 1301:14 1305:15:<lambda> 1305:15 1309:16:<lambda> 1309:16",
      "1313:17:<lambda> 1313:17 1317:18:<lambda> 1317:18 1321:19:<lambda> 1321:19",
      "1325:20:<lambda> 1325:20 1329:21:<lambda> 1329:21 1333:22:<lambda> 1333:22",
      "1337:23:<lambda> 1337:23 1341:24:<lambda> 1341:24 1345:25:<lambda> 1345:25",
      "1349:26:<lambda> 1349:26 1353:27:<lambda> 1353:27 1357:28:<lambda> 1357:28",
      "1361:29:<lambda> 1361:29 1365:30:<lambda> 1365:30 1369:31:<lambda> 1369:31",
      "1373:32:<lambda> 1373:32 1377:33:<lambda> 1377:33 1381:34:<lambda> 1381:34",
      "1385:35:<lambda> 1385:35 1389:36:<lambda> 1389:36 1393:37:<lambda> 1393:37",
      "1397:38:<lambda> 1397:38 1401:39:<lambda> 1401:39 1405:40:<lambda> 1405:40",
      "1409:41:<lambda> 1409:41 1413:42:<lambda> 1413:42 1417:43:<lambda> 1417:43",
      "1421:44:<lambda> 1421:44 1425:45:<lambda> 1425:45 1429:46:<lambda> 1429:46",
      "1433:47:<lambda> 1433:47 1437:48:<lambda> 1437:48 1441:49:<lambda> 1441:49",
      "1445:50:<lambda> 1445:50 1449:51:<lambda> 1449:51 1453:52:<lambda> 1453:52",
      "1457:53:<lambda> 1457:53 1461:54:<lambda> 1461:54 1465:55:<lambda> 1465:55",
      "1469:56:<lambda> 1469:56 1473:57:<lambda> 1473:57 1477:58:<lambda> 1477:58",
      "1481:59:<lambda> 1481:59 1485:60:<lambda> 1485:60 1489:61:<lambda> 1489:61",
      "1493:62:<lambda> 1493:62 1497:63:<lambda> 1497:63 1501:64:<lambda> 1501:64",
      "1505:65:<lambda> 1505:65 1509:66:<lambda> 1509:66 1513:67:<lambda> 1513:67",
      "1517:68:<lambda> 1517:68 1521:69:<lambda> 1521:69 1525:70:<lambda> 1525:70",
      "1529:71:<lambda> 1529:71 1533:72:<lambda> 1533:72 1537:73:<lambda> 1537:73",
      "1541:74:<lambda> 1541:74 1545:75:<lambda> 1545:75 1549:76:<lambda> 1549:76",
      "1553:77:<lambda> 1553:77 1557:78:<lambda> 1557:78 1561:79:<lambda> 1561:79",
      "1565:80:<lambda> 1565:80 1569:81:<lambda> 1569:81 1573:82:<lambda> 1573:82",
      "1577:83:<lambda> 1577:83 1581:84:<lambda> 1581:84 1585:85:<lambda> 1585:85",
      "1589:86:<lambda> 1589:86 1593:87:<lambda> 1593:87 1597:88:<lambda> 1597:88",
      "1601:89:<lambda> 1601:89 1605:90:<lambda> 1605:90 1609:91:<lambda> 1609:91",
      "1613:92:<lambda> 1613:92 1617:93:<lambda> 1617:93 1621:94:<lambda> 1621:94",
      "1625:95:<lambda> 1625:95 1629:96:<lambda> 1629:96 1633:97:<lambda> 1633:97",
      "1637:98:<lambda> 1637:98 1641:99:<lambda> 1641:99 1645:100:<lambda> 1645:100",
      "1649:101:<lambda> 1649:101 1653:102:<lambda> 1653:102 1657:103:<lambda> 1657:103",
      "1661:104:<lambda> 1661:104 1665:105:<lambda> 1665:105 1669:106:<lambda> 1669:106",
      "1673:107:<lambda> 1673:107 1677:108:<lambda> 1677:108 1681:109:<lambda> 1681:109",
      "1685:110:<lambda> 1685:110 1689:111:<lambda> 1689:111 1693:112:<lambda> 1693:112",
      "1697:113:<lambda> 1697:113 1701:114:<lambda> 1701:114 1705:115:<lambda> 1705:115",
      "1709:116:<lambda> 1709:116 1713:117:<lambda> 1713:117 1717:118:<lambda> 1717:118",
      "1721:119:<lambda> 1721:119 1725:120:<lambda> 1725:120 1729:121:<lambda> 1729:121",
      "1733:122:<lambda> 1733:122 1737:123:<lambda> 1737:123 1741:124:<lambda> 1741:124",
      "1746:125:<lambda> 1746:125 1750:126:<lambda> 1750:126 1754:127:<lambda> 1754:127",
      "1758:128:<lambda> 1758:128 1762:129:<lambda> 1762:129 1766:130:<lambda> 1766:130",
      "1770:131:<lambda> 1770:131 1774:132:<lambda> 1774:132 1778:133:<lambda> 1778:133",
      "1782:134:<lambda> 1782:134 1786:135:<lambda> 1786:135 1790:136:<lambda> 1790:136",
      "1794:137:<lambda> 1794:137 1798:138:<lambda> 1798:138 1802:139:<lambda> 1802:139",
      "1806:140:<lambda> 1806:140 1810:141:<lambda> 1810:141 1814:142:<lambda> 1814:142",
      "1818:143:<lambda> 1818:143 1822:144:<lambda> 1822:144 1826:145:<lambda> 1826:145",
      "1830:146:<lambda> 1830:146 1834:147:<lambda> 1834:147 1839:148:<lambda> 1839:148",
      "1843:149:<lambda> 1843:149 1847:150:<lambda> 1847:150 1851:151:<lambda> 1851:151",
      "1855:152:<lambda> 1855:152 1859:153:<lambda> 1859:153 1863:154:<lambda> 1863:154",
      "1867:155:<lambda> 1867:155 1871:156:<lambda> 1871:156 1875:157:<lambda> 1875:157",
      "1879:158:<lambda> 1879:158 1883:159:<lambda> 1883:159 1887:160:<lambda> 1887:160",
      "1891:161:<lambda> 1891:161 1895:162:<lambda> 1895:162 1899:163:<lambda> 1899:163",
      "1903:164:<lambda> 1903:164 1907:165:<lambda> 1907:165 1911:166:<lambda> 1911:166",
      "1915:167:<lambda> 1915:167 1919:168:<lambda> 1919:168 1923:169:<lambda> 1923:169",
      "1927:170:<lambda> 1927:170 1931:171:<lambda> 1931:171 1935:172:<lambda> 1935:172",
      "1939:173:<lambda> 1939:173 1943:174:<lambda> 1943:174 1947:175:<lambda> 1947:175",
      "1951:176:<lambda> 1951:176 1955:177:<lambda> 1955:177 1959:178:<lambda> 1959:178",
      "1963:179:<lambda> 1963:179 1967:180:<lambda> 1967:180 1971:181:<lambda> 1971:181",
      "1975:182:<lambda> 1975:182 1979:183:<lambda> 1979:183 1983:184:<lambda> 1983:184",
      "1987:185:<lambda> 1987:185 1991:186:<lambda> 1991:186 1995:187:<lambda> 1995:187",
      "1999:188:<lambda> 1999:188 2003:189:<lambda> 2003:189 2007:190:<lambda> 2007:190",
      "2011:191:<lambda> 2011:191 2015:192:<lambda> 2015:192 2019:193:<lambda> 2019:193",
      "2024:194:<lambda> 2024:194 2028:195:<lambda> 2028:195 2032:196:<lambda> 2032:196",
      "2036:197:<lambda> 2036:197 2040:198:<lambda> 2040:198 2044:199:<lambda> 2044:199",
      "2048:200:<lambda> 2048:200 2052:201:<lambda> 2052:201 2056:202:<lambda> 2056:202",
      "2060:203:<lambda> 2060:203 2064:204:<lambda> 2064:204 2068:205:<lambda> 2068:205",
      "2072:206:<lambda> 2072:206 2076:207:<lambda> 2076:207 2080:208:<lambda> 2080:208",
      "2084:209:<lambda> 2084:209 2088:210:<lambda> 2088:210 2092:211:<lambda> 2092:211",
      "2096:212:<lambda> 2096:212 2100:213:<lambda> 2100:213 2104:214:<lambda> 2104:214",
      "2108:215:<lambda> 2108:215 2112:216:<lambda> 2112:216 2116:217:<lambda> 2116:217",
      "2120:218:<lambda> 2120:218 2124:219:<lambda> 2124:219 2128:220:<lambda> 2128:220",
      "2132:221:<lambda> 2132:221 2136:222:<lambda> 2136:222 2140:223:<lambda> 2140:223",
      "2144:224:<lambda> 2144:224 2148:225:<lambda> 2148:225 2152:226:<lambda> 2152:226",
      "2156:227:<lambda> 2156:227 2160:228:<lambda> 2160:228 2164:229:<lambda> 2164:229",
      "2168:230:<lambda> 2168:230 2172:231:<lambda> 2172:231 2176:232:<lambda> 2176:232",
      "2180:233:<lambda> 2180:233 2184:234:<lambda> 2184:234 2188:235:<lambda> 2188:235",
      "2192:236:<lambda> 2192:236 2196:237:<lambda> 2196:237 2200:238:<lambda> 2200:238",
      "2204:239:<lambda> 2204:239 2209:240:<lambda> 2209:240 2213:241:<lambda> 2213:241",
      "2217:242:<lambda> 2217:242 2221:243:<lambda> 2221:243 2225:244:<lambda> 2225:244",
      "2229:245:<lambda> 2229:245 2233:246:<lambda> 2233:246 2237:247:<lambda> 2237:247",
      "2241:248:<lambda> 2241:248 2245:249:<lambda> 2245:249 2249:250:<lambda> 2249:250",
      "2253:251:<lambda> 2253:251 2257:252:<lambda> 2257:252 2261:253:<lambda> 2261:253",
      "2265:254:<lambda> 2265:254 2269:255:<lambda> 2269:255 2273:256:<lambda> 2273:256",
      "2277:257:<lambda> 2277:257 2281:258:<lambda> 2281:258 2285:259:<lambda> 2285:259",
      "2289:260:<lambda> 2289:260 2293:261:<lambda> 2293:261 2297:262:<lambda> 2297:262",
      "2302:263:<lambda> 2302:263 2306:264:<lambda> 2306:264 2310:265:<lambda> 2310:265",
      "2314:266:<lambda> 2314:266 2318:267:<lambda> 2318:267 2322:268:<lambda> 2322:268",
      "2326:269:<lambda> 2326:269 2330:270:<lambda> 2330:270 2334:271:<lambda> 2334:271",
      "2338:272:<lambda> 2338:272 2342:273:<lambda> 2342:273 2346:274:<lambda> 2346:274",
      "2350:275:<lambda> 2350:275 2354:276:<lambda> 2354:276 2358:277:<lambda> 2358:277",
      "2362:278:<lambda> 2362:278 2366:279:<lambda> 2366:279 2370:280:<lambda> 2370:280",
      "2374:281:<lambda> 2374:281 2378:282:<lambda> 2378:282 2382:283:<lambda> 2382:283",
      "2386:284:<lambda> 2386:284 2390:285:<lambda> 2390:285 2395:286:<lambda> 2395:286",
      "2399:287:<lambda> 2399:287 2403:288:<lambda> 2403:288 2407:289:<lambda> 2407:289",
      "2411:290:<lambda> 2411:290 2415:291:<lambda> 2415:291 2419:292:<lambda> 2419:292",
      "2423:293:<lambda> 2423:293 2427:294:<lambda> 2427:294 2431:295:<lambda> 2431:295",
      "2435:296:<lambda> 2435:296 2439:297:<lambda> 2439:297 2443:298:<lambda> 2443:298",
      "2447:299:<lambda> 2447:299 2451:300:<lambda> 2451:300 2455:301:<lambda> 2455:301",
      "2459:302:<lambda> 2459:302 2463:303:<lambda> 2463:303 2467:304:<lambda> 2467:304",
      "2471:305:<lambda> 2471:305 2475:306:<lambda> 2475:306 2479:307:<lambda> 2479:307",
      "2483:308:<lambda> 2483:308 2487:309:<lambda> 2487:309 2491:310:<lambda> 2491:310",
      "2495:311:<lambda> 2495:311 2499:312:<lambda> 2499:312 2503:313:<lambda> 2503:313",
      "2507:314:<lambda> 2507:314 2511:315:<lambda> 2511:315 2515:316:<lambda> 2515:316",
      "2519:317:<lambda> 2519:317 2523:318:<lambda> 2523:318 2527:319:<lambda> 2527:319",
      "2531:320:<lambda> 2531:320 2535:321:<lambda> 2535:321 2539:322:<lambda> 2539:322",
      "2543:323:<lambda> 2543:323 2547:324:<lambda> 2547:324 2551:325:<lambda> 2551:325",
      "2555:326:<lambda> 2555:326 2559:327:<lambda> 2559:327 2563:328:<lambda> 2563:328",
      "2567:329:<lambda> 2567:329 2571:330:<lambda> 2571:330 2575:331:<lambda> 2575:331",
      "2580:332:<lambda> 2580:332 2584:333:<lambda> 2584:333 2588:334:<lambda> 2588:334",
      "2592:335:<lambda> 2592:335 2596:336:<lambda> 2596:336 2600:337:<lambda> 2600:337",
      "2604:338:<lambda> 2604:338 2608:339:<lambda> 2608:339 2612:340:<lambda> 2612:340",
      "2616:341:<lambda> 2616:341 2620:342:<lambda> 2620:342 2624:343:<lambda> 2624:343",
      "2628:344:<lambda> 2628:344 2632:345:<lambda> 2632:345 2636:346:<lambda> 2636:346",
      "2640:347:<lambda> 2640:347 2644:348:<lambda> 2644:348 2648:349:<lambda> 2648:349",
      "2652:350:<lambda> 2652:350 2656:351:<lambda> 2656:351 2660:352:<lambda> 2660:352",
      "2664:353:<lambda> 2664:353 2668:354:<lambda> 2668:354 2673:355:<lambda> 2673:355",
      "2677:356:<lambda> 2677:356 2681:357:<lambda> 2681:357 2685:358:<lambda> 2685:358",
      "2689:359:<lambda> 2689:359 2693:360:<lambda> 2693:360 2697:361:<lambda> 2697:361",
      "2701:362:<lambda> 2701:362 2705:363:<lambda> 2705:363 2709:364:<lambda> 2709:364",
      "2713:365:<lambda> 2713:365 2717:366:<lambda> 2717:366 2721:367:<lambda> 2721:367",
      "2725:368:<lambda> 2725:368 2729:369:<lambda> 2729:369 2733:370:<lambda> 2733:370",
      "2737:371:<lambda> 2737:371 2741:372:<lambda> 2741:372 2745:373:<lambda> 2745:373",
      "2749:374:<lambda> 2749:374 2753:375:<lambda> 2753:375 2757:376:<lambda> 2757:376",
      "2761:377:<lambda> 2761:377 2766:378:<lambda> 2766:378 2770:379:<lambda> 2770:379",
      "2774:380:<lambda> 2774:380 2778:381:<lambda> 2778:381 2782:382:<lambda> 2782:382",
      "2786:383:<lambda> 2786:383 2790:384:<lambda> 2790:384 2794:385:<lambda> 2794:385",
      "2798:386:<lambda> 2798:386 2802:387:<lambda> 2802:387 2806:388:<lambda> 2806:388",
      "2810:389:<lambda> 2810:389 2814:390:<lambda> 2814:390 2818:391:<lambda> 2818:391",
      "2822:392:<lambda> 2822:392 2826:393:<lambda> 2826:393 2830:394:<lambda> 2830:394",
      "2834:395:<lambda> 2834:395 2838:396:<lambda> 2838:396 2842:397:<lambda> 2842:397",
      "2846:398:<lambda> 2846:398 2850:399:<lambda> 2850:399 2854:400:<lambda> 2854:400",
      "2858:401:<lambda> 2858:401 2862:402:<lambda> 2862:402 2866:403:<lambda> 2866:403",
      "2870:404:<lambda> 2870:404 2874:405:<lambda> 2874:405 2878:406:<lambda> 2878:406",
      "2882:407:<lambda> 2882:407 2886:408:<lambda> 2886:408 2890:409:<lambda> 2890:409",
      "2894:410:<lambda> 2894:410 2898:411:<lambda> 2898:411 2902:412:<lambda> 2902:412",
      "2906:413:<lambda> 2906:413 2910:414:<lambda> 2910:414 2914:415:<lambda> 2914:415",
      "2918:416:<lambda> 2918:416 2922:417:<lambda> 2922:417 2926:418:<lambda> 2926:418",
      "2930:419:<lambda> 2930:419 2934:420:<lambda> 2934:420 2938:421:<lambda> 2938:421",
      "2942:422:<lambda> 2942:422 2946:423:<lambda> 2946:423 2950:424:<lambda> 2950:424",
      "2954:425:<lambda> 2954:425 2958:426:<lambda> 2958:426 2962:427:<lambda> 2962:427",
      "2966:428:<lambda> 2966:428 2970:429:<lambda> 2970:429 2974:430:<lambda> 2974:430",
      "2978:431:<lambda> 2978:431 2982:432:<lambda> 2982:432 2986:433:<lambda> 2986:433",
      "2990:434:<lambda> 2990:434 2994:435:<lambda> 2994:435 2998:436:<lambda> 2998:436",
      "3002:437:<lambda> 3002:437 3006:438:<lambda> 3006:438 3010:439:<lambda> 3010:439",
      "3014:440:<lambda> 3014:440 3018:441:<lambda> 3018:441 3022:442:<lambda> 3022:442",
      "3026:443:<lambda> 3026:443 3030:444:<lambda> 3030:444 3034:445:<lambda> 3034:445",
      "3038:446:<lambda> 3038:446 3043:447:<lambda> 3043:447 3047:448:<lambda> 3047:448",
      "3051:449:<lambda> 3051:449 3055:450:<lambda> 3055:450 3059:451:<lambda> 3059:451",
      "3063:452:<lambda> 3063:452 3067:453:<lambda> 3067:453 3071:454:<lambda> 3071:454",
      "3075:455:<lambda> 3075:455 3079:456:<lambda> 3079:456 3083:457:<lambda> 3083:457",
      "3087:458:<lambda> 3087:458 3091:459:<lambda> 3091:459 3095:460:<lambda> 3095:460",
      "3099:461:<lambda> 3099:461 3103:462:<lambda> 3103:462 3107:463:<lambda> 3107:463",
      "3111:464:<lambda> 3111:464 3115:465:<lambda> 3115:465 3119:466:<lambda> 3119:466",
      "3123:467:<lambda> 3123:467 3127:468:<lambda> 3127:468 3131:469:<lambda> 3131:469",
      "3136:470:<lambda> 3136:470 3140:471:<lambda> 3140:471 3144:472:<lambda> 3144:472",
      "3148:473:<lambda> 3148:473 3152:474:<lambda> 3152:474 3156:475:<lambda> 3156:475",
      "3160:476:<lambda> 3160:476 3164:477:<lambda> 3164:477 3168:478:<lambda> 3168:478",
      "3172:479:<lambda> 3172:479 3176:480:<lambda> 3176:480 3180:481:<lambda> 3180:481",
      "3184:482:<lambda> 3184:482 3188:483:<lambda> 3188:483 3192:484:<lambda> 3192:484",
      "3196:485:<lambda> 3196:485 3200:486:<lambda> 3200:486 3204:487:<lambda> 3204:487",
      "3208:488:<lambda> 3208:488 3212:489:<lambda> 3212:489 3216:490:<lambda> 3216:490",
      "3220:491:<lambda> 3220:491 3224:492:<lambda> 3224:492 3229:493:<lambda> 3229:493",
      "3233:494:<lambda> 3233:494 3237:495:<lambda> 3237:495 3241:496:<lambda> 3241:496",
      "3245:497:<lambda> 3245:497 3249:498:<lambda> 3249:498 3253:499:<lambda> 3253:499",
      "3257:500:<lambda> 3257:500 3261:501:<lambda> 3261:501 3265:502:<lambda> 3265:502",
      "3269:503:<lambda> 3269:503 3273:504:<lambda> 3273:504 3277:505:<lambda> 3277:505",
      "3281:506:<lambda> 3281:506 3285:507:<lambda> 3285:507 3289:508:<lambda> 3289:508",
      "3293:509:<lambda> 3293:509 3297:510:<lambda> 3297:510 3301:511:<lambda> 3301:511",
      "3305:512:<lambda> 3305:512 3309:513:<lambda> 3309:513 3313:514:<lambda> 3313:514",
      "3317:515:<lambda> 3317:515 3322:516:<lambda> 3322:516 3326:517:<lambda> 3326:517",
      "3337:1:<module> 3337:10 3344:11 3347:12 3348:13 3349:14 3350:15 3351:16 3352:17 3353:18",
      "3354:19 3355:20 3356:21 3357:22 3358:23 3359:24 3360:25 3361:26 3362:27 3363:28 3364:29",
      "3365:30 3366:31 3367:32 3368:33 3369:34 3370:35 3371:36 3372:37 3373:38 3374:39 3375:40",
      "3376:41 3377:42 3378:43 3379:44 3380:45 3381:46 3382:47 3383:48 3384:49 3385:50 3386:51",
      "3387:52 3388:53 3389:54 3390:55 3391:56 3392:57 3393:58 3394:59 3395:60 3396:61 3397:62",
      "3398:63 3399:64 3400:65 3401:66 3402:67 3403:68 3404:69 3405:70 3406:71 3407:72 3408:73",
      "3409:74 3410:75 3411:76 3412:77 3413:78 3414:79 3415:80 3416:81 3417:82 3418:83 3419:84",
      "3420:85 3421:86 3422:87 3423:88 3424:89 3425:90 3426:91 3427:92 3428:93 3429:94 3430:95",
      "3431:96 3432:97 3433:98 3434:99 3435:100 3436:101 3437:102 3438:103 3439:104 3440:105",
      "3441:106 3442:107 3443:108 3444:109 3445:110 3446:111 3447:112 3448:113 3449:114 3450:115",
      "3451:116 3452:117 3453:118 3454:119 3455:120 3456:121 3457:122 3458:123 3459:124 3460:125",
      "3461:126 3462:127 3463:128 3464:129 3465:130 3466:131 3467:132 3468:133 3469:134 3470:135",
      "3471:136 3472:137 3473:138 3474:139 3475:140 3476:141 3477:142 3478:143 3479:144 3480:145",
      "3481:146 3482:147 3483:148 3487:1:<module> 3487:149 3488:150 3489:151 3490:152 3491:153",
      "3492:154 3493:155 3494:156 3495:157 3496:158 3497:159 3498:160 3499:161 3500:162 3501:163",
      "3502:164 3503:165 3504:166 3505:167 3506:168 3507:169 3508:170 3509:171 3510:172 3511:173",
      "3512:174 3513:175 3514:176 3515:177 3516:178 3517:179 3518:180 3519:181 3520:182 3521:183",
      "3522:184 3523:185 3524:186 3525:187 3526:188 3527:189 3528:190 3529:191 3530:192 3531:193",
      "3532:194 3533:195 3534:196 3535:197 3536:198 3537:199 3538:200 3539:201 3540:202 3541:203",
      "3542:204 3543:205 3544:206 3545:207 3546:208 3547:209 3548:210 3549:211 3550:212 3551:213",
      "3552:214 3553:215 3554:216 3555:217 3556:218 3557:219 3558:220 3559:221 3560:222 3561:223",
      "3562:224 3563:225 3564:226 3565:227 3566:228 3567:229 3568:230 3569:231 3570:232 3571:233",
      "3572:234 3573:235 3574:236 3575:237 3576:238 3577:239 3578:240 3579:241 3580:242 3581:243",
      "3582:244 3583:245 3584:246 3585:247 3586:248 3587:249 3588:250 3589:251 3590:252 3591:253",
      "3592:254 3593:255 3594:256 3595:257 3596:258 3597:259 3598:260 3599:261 3600:262 3601:263",
      "3602:264 3603:265 3604:266 3605:267 3606:268 3607:269 3608:270 3609:271 3610:272 3611:273",
      "3612:274 3613:275 3614:276 3615:277 3616:278 3617:279 3618:280 3619:281 3620:282 3621:283",
      "3622:284 3623:285 3624:286 3625:287 3626:288 3627:289 3628:290 3629:291 3630:292 3631:293",
      "3632:294 3633:295 3634:296 3635:297 3636:298 3640:1:<module> 3640:299 3641:300 3642:301",
      "3643:302 3644:303 3645:304 3646:305 3647:306 3648:307 3649:308 3650:309 3651:310 3652:311",
      "3653:312 3654:313 3655:314 3656:315 3657:316 3658:317 3659:318 3660:319 3661:320 3662:321",
      "3663:322 3664:323 3665:324 3666:325 3667:326 3668:327 3669:328 3670:329 3671:330 3672:331",
      "3673:332 3674:333 3675:334 3676:335 3677:336 3678:337 3679:338 3680:339 3681:340 3682:341",
      "3683:342 3684:343 3685:344 3686:345 3687:346 3688:347 3689:348 3690:349 3691:350 3692:351",
      "3693:352 3694:353 3695:354 3696:355 3697:356 3698:357 3699:358 3700:359 3701:360 3702:361",
      "3703:362 3704:363 3705:364 3706:365 3707:366 3708:367 3709:368 3710:369 3711:370 3712:371",
      "3713:372 3714:373 3715:374 3716:375 3717:376 3718:377 3719:378 3720:379 3721:380 3722:381",
      "3723:382 3724:383 3725:384 3726:385 3727:386 3728:387 3729:388 3730:389 3731:390 3732:391",
      "3733:392 3734:393 3735:394 3736:395 3737:396 3738:397 3739:398 3740:399 3741:400 3742:401",
      "3743:402 3744:403 3745:404 3746:405 3747:406 3748:407 3749:408 3750:409 3751:410 3752:411",
      "3753:412 3754:413 3755:414 3756:415 3757:416 3758:417 3759:418 3760:419 3761:420 3762:421",
      "3763:422 3764:423 3765:424 3766:425 3767:426 3768:427 3769:428 3770:429 3771:430 3772:431",
      "3773:432 3774:433 3775:434 3776:435 3777:436 3778:437 3779:438 3780:439 3781:440 3782:441",
      "3783:442 3784:443 3785:444 3786:445 3787:446 3788:447 3789:448 3793:1:<module> 3793:449",
      "3794:450 3795:451 3796:452 3797:453 3798:454 3799:455 3800:456 3801:457 3802:458 3803:459",
      "3804:460 3805:461 3806:462 3807:463 3808:464 3809:465 3810:466 3811:467 3812:468 3813:469",
      "3814:470 3815:471 3816:472 3817:473 3818:474 3819:475 3820:476 3821:477 3822:478 3823:479",
      "3824:480 3825:481 3826:482 3827:483 3828:484 3829:485 3830:486 3831:487 3832:488 3833:489",
      "3834:490 3835:491 3836:492 3837:493 3838:494 3839:495 3840:496 3841:497 3842:498 3843:499",
      "3844:500 3845:501 3846:502 3847:503 3848:504 3849:505 3850:506 3851:507 3852:508 3853:509",
      "3854:510 3855:511 3856:512 3857:513 3858:514 3859:515 3860:516 3861:517"
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

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args -> lambda50());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>", "", args -> lambda51());

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>", "", args -> lambda52());

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args -> lambda53());

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>", "", args -> lambda54());

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>", "", args -> lambda55());

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>", "", args -> lambda56());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>", "", args -> lambda57());

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>", "", args -> lambda58());

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>", "", args -> lambda59());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>", "", args -> lambda60());

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>", "", args -> lambda61());

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>", "", args -> lambda62());

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>", "", args -> lambda63());

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args -> lambda64());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>", "", args -> lambda65());

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>", "", args -> lambda66());

  private static final PyFunction LAMBDA67 = PyFunction.of("<lambda>", "", args -> lambda67());

  private static final PyFunction LAMBDA68 = PyFunction.of("<lambda>", "", args -> lambda68());

  private static final PyFunction LAMBDA69 = PyFunction.of("<lambda>", "", args -> lambda69());

  private static final PyFunction LAMBDA70 = PyFunction.of("<lambda>", "", args -> lambda70());

  private static final PyFunction LAMBDA71 = PyFunction.of("<lambda>", "", args -> lambda71());

  private static final PyFunction LAMBDA72 = PyFunction.of("<lambda>", "", args -> lambda72());

  private static final PyFunction LAMBDA73 = PyFunction.of("<lambda>", "", args -> lambda73());

  private static final PyFunction LAMBDA74 = PyFunction.of("<lambda>", "", args -> lambda74());

  private static final PyFunction LAMBDA75 = PyFunction.of("<lambda>", "", args -> lambda75());

  private static final PyFunction LAMBDA76 = PyFunction.of("<lambda>", "", args -> lambda76());

  private static final PyFunction LAMBDA77 = PyFunction.of("<lambda>", "", args -> lambda77());

  private static final PyFunction LAMBDA78 = PyFunction.of("<lambda>", "", args -> lambda78());

  private static final PyFunction LAMBDA79 = PyFunction.of("<lambda>", "", args -> lambda79());

  private static final PyFunction LAMBDA80 = PyFunction.of("<lambda>", "", args -> lambda80());

  private static final PyFunction LAMBDA81 = PyFunction.of("<lambda>", "", args -> lambda81());

  private static final PyFunction LAMBDA82 = PyFunction.of("<lambda>", "", args -> lambda82());

  private static final PyFunction LAMBDA83 = PyFunction.of("<lambda>", "", args -> lambda83());

  private static final PyFunction LAMBDA84 = PyFunction.of("<lambda>", "", args -> lambda84());

  private static final PyFunction LAMBDA85 = PyFunction.of("<lambda>", "", args -> lambda85());

  private static final PyFunction LAMBDA86 = PyFunction.of("<lambda>", "", args -> lambda86());

  private static final PyFunction LAMBDA87 = PyFunction.of("<lambda>", "", args -> lambda87());

  private static final PyFunction LAMBDA88 = PyFunction.of("<lambda>", "", args -> lambda88());

  private static final PyFunction LAMBDA89 = PyFunction.of("<lambda>", "", args -> lambda89());

  private static final PyFunction LAMBDA90 = PyFunction.of("<lambda>", "", args -> lambda90());

  private static final PyFunction LAMBDA91 = PyFunction.of("<lambda>", "", args -> lambda91());

  private static final PyFunction LAMBDA92 = PyFunction.of("<lambda>", "", args -> lambda92());

  private static final PyFunction LAMBDA93 = PyFunction.of("<lambda>", "", args -> lambda93());

  private static final PyFunction LAMBDA94 = PyFunction.of("<lambda>", "", args -> lambda94());

  private static final PyFunction LAMBDA95 = PyFunction.of("<lambda>", "", args -> lambda95());

  private static final PyFunction LAMBDA96 = PyFunction.of("<lambda>", "", args -> lambda96());

  private static final PyFunction LAMBDA97 = PyFunction.of("<lambda>", "", args -> lambda97());

  private static final PyFunction LAMBDA98 = PyFunction.of("<lambda>", "", args -> lambda98());

  private static final PyFunction LAMBDA99 = PyFunction.of("<lambda>", "", args -> lambda99());

  private static final PyFunction LAMBDA100 = PyFunction.of("<lambda>", "", args -> lambda100());

  private static final PyFunction LAMBDA101 = PyFunction.of("<lambda>", "", args -> lambda101());

  private static final PyFunction LAMBDA102 = PyFunction.of("<lambda>", "", args -> lambda102());

  private static final PyFunction LAMBDA103 = PyFunction.of("<lambda>", "", args -> lambda103());

  private static final PyFunction LAMBDA104 = PyFunction.of("<lambda>", "", args -> lambda104());

  private static final PyFunction LAMBDA105 = PyFunction.of("<lambda>", "", args -> lambda105());

  private static final PyFunction LAMBDA106 = PyFunction.of("<lambda>", "", args -> lambda106());

  private static final PyFunction LAMBDA107 = PyFunction.of("<lambda>", "", args -> lambda107());

  private static final PyFunction LAMBDA108 = PyFunction.of("<lambda>", "", args -> lambda108());

  private static final PyFunction LAMBDA109 = PyFunction.of("<lambda>", "", args -> lambda109());

  private static final PyFunction LAMBDA110 = PyFunction.of("<lambda>", "", args -> lambda110());

  private static final PyFunction LAMBDA111 = PyFunction.of("<lambda>", "", args -> lambda111());

  private static final PyFunction LAMBDA112 = PyFunction.of("<lambda>", "", args -> lambda112());

  private static final PyFunction LAMBDA113 = PyFunction.of("<lambda>", "", args -> lambda113());

  private static final PyFunction LAMBDA114 = PyFunction.of("<lambda>", "", args -> lambda114());

  private static final PyFunction LAMBDA115 = PyFunction.of("<lambda>", "", args -> lambda115());

  private static final PyFunction LAMBDA116 = PyFunction.of("<lambda>", "", args -> lambda116());

  private static final PyFunction LAMBDA117 = PyFunction.of("<lambda>", "", args -> lambda117());

  private static final PyFunction LAMBDA118 = PyFunction.of("<lambda>", "", args -> lambda118());

  private static final PyFunction LAMBDA119 = PyFunction.of("<lambda>", "", args -> lambda119());

  private static final PyFunction LAMBDA120 = PyFunction.of("<lambda>", "", args -> lambda120());

  private static final PyFunction LAMBDA121 = PyFunction.of("<lambda>", "", args -> lambda121());

  private static final PyFunction LAMBDA122 = PyFunction.of("<lambda>", "", args -> lambda122());

  private static final PyFunction LAMBDA123 = PyFunction.of("<lambda>", "", args -> lambda123());

  private static final PyFunction LAMBDA124 = PyFunction.of("<lambda>", "", args -> lambda124());

  private static final PyFunction LAMBDA125 = PyFunction.of("<lambda>", "", args -> lambda125());

  private static final PyFunction LAMBDA126 = PyFunction.of("<lambda>", "", args -> lambda126());

  private static final PyFunction LAMBDA127 = PyFunction.of("<lambda>", "", args -> lambda127());

  private static final PyFunction LAMBDA128 = PyFunction.of("<lambda>", "", args -> lambda128());

  private static final PyFunction LAMBDA129 = PyFunction.of("<lambda>", "", args -> lambda129());

  private static final PyFunction LAMBDA130 = PyFunction.of("<lambda>", "", args -> lambda130());

  private static final PyFunction LAMBDA131 = PyFunction.of("<lambda>", "", args -> lambda131());

  private static final PyFunction LAMBDA132 = PyFunction.of("<lambda>", "", args -> lambda132());

  private static final PyFunction LAMBDA133 = PyFunction.of("<lambda>", "", args -> lambda133());

  private static final PyFunction LAMBDA134 = PyFunction.of("<lambda>", "", args -> lambda134());

  private static final PyFunction LAMBDA135 = PyFunction.of("<lambda>", "", args -> lambda135());

  private static final PyFunction LAMBDA136 = PyFunction.of("<lambda>", "", args -> lambda136());

  private static final PyFunction LAMBDA137 = PyFunction.of("<lambda>", "", args -> lambda137());

  private static final PyFunction LAMBDA138 = PyFunction.of("<lambda>", "", args -> lambda138());

  private static final PyFunction LAMBDA139 = PyFunction.of("<lambda>", "", args -> lambda139());

  private static final PyFunction LAMBDA140 = PyFunction.of("<lambda>", "", args -> lambda140());

  private static final PyFunction LAMBDA141 = PyFunction.of("<lambda>", "", args -> lambda141());

  private static final PyFunction LAMBDA142 = PyFunction.of("<lambda>", "", args -> lambda142());

  private static final PyFunction LAMBDA143 = PyFunction.of("<lambda>", "", args -> lambda143());

  private static final PyFunction LAMBDA144 = PyFunction.of("<lambda>", "", args -> lambda144());

  private static final PyFunction LAMBDA145 = PyFunction.of("<lambda>", "", args -> lambda145());

  private static final PyFunction LAMBDA146 = PyFunction.of("<lambda>", "", args -> lambda146());

  private static final PyFunction LAMBDA147 = PyFunction.of("<lambda>", "", args -> lambda147());

  private static final PyFunction LAMBDA148 = PyFunction.of("<lambda>", "", args -> lambda148());

  private static final PyFunction LAMBDA149 = PyFunction.of("<lambda>", "", args -> lambda149());

  private static final PyFunction LAMBDA150 = PyFunction.of("<lambda>", "", args -> lambda150());

  private static final PyFunction LAMBDA151 = PyFunction.of("<lambda>", "", args -> lambda151());

  private static final PyFunction LAMBDA152 = PyFunction.of("<lambda>", "", args -> lambda152());

  private static final PyFunction LAMBDA153 = PyFunction.of("<lambda>", "", args -> lambda153());

  private static final PyFunction LAMBDA154 = PyFunction.of("<lambda>", "", args -> lambda154());

  private static final PyFunction LAMBDA155 = PyFunction.of("<lambda>", "", args -> lambda155());

  private static final PyFunction LAMBDA156 = PyFunction.of("<lambda>", "", args -> lambda156());

  private static final PyFunction LAMBDA157 = PyFunction.of("<lambda>", "", args -> lambda157());

  private static final PyFunction LAMBDA158 = PyFunction.of("<lambda>", "", args -> lambda158());

  private static final PyFunction LAMBDA159 = PyFunction.of("<lambda>", "", args -> lambda159());

  private static final PyFunction LAMBDA160 = PyFunction.of("<lambda>", "", args -> lambda160());

  private static final PyFunction LAMBDA161 = PyFunction.of("<lambda>", "", args -> lambda161());

  private static final PyFunction LAMBDA162 = PyFunction.of("<lambda>", "", args -> lambda162());

  private static final PyFunction LAMBDA163 = PyFunction.of("<lambda>", "", args -> lambda163());

  private static final PyFunction LAMBDA164 = PyFunction.of("<lambda>", "", args -> lambda164());

  private static final PyFunction LAMBDA165 = PyFunction.of("<lambda>", "", args -> lambda165());

  private static final PyFunction LAMBDA166 = PyFunction.of("<lambda>", "", args -> lambda166());

  private static final PyFunction LAMBDA167 = PyFunction.of("<lambda>", "", args -> lambda167());

  private static final PyFunction LAMBDA168 = PyFunction.of("<lambda>", "", args -> lambda168());

  private static final PyFunction LAMBDA169 = PyFunction.of("<lambda>", "", args -> lambda169());

  private static final PyFunction LAMBDA170 = PyFunction.of("<lambda>", "", args -> lambda170());

  private static final PyFunction LAMBDA171 = PyFunction.of("<lambda>", "", args -> lambda171());

  private static final PyFunction LAMBDA172 = PyFunction.of("<lambda>", "", args -> lambda172());

  private static final PyFunction LAMBDA173 = PyFunction.of("<lambda>", "", args -> lambda173());

  private static final PyFunction LAMBDA174 = PyFunction.of("<lambda>", "", args -> lambda174());

  private static final PyFunction LAMBDA175 = PyFunction.of("<lambda>", "", args -> lambda175());

  private static final PyFunction LAMBDA176 = PyFunction.of("<lambda>", "", args -> lambda176());

  private static final PyFunction LAMBDA177 = PyFunction.of("<lambda>", "", args -> lambda177());

  private static final PyFunction LAMBDA178 = PyFunction.of("<lambda>", "", args -> lambda178());

  private static final PyFunction LAMBDA179 = PyFunction.of("<lambda>", "", args -> lambda179());

  private static final PyFunction LAMBDA180 = PyFunction.of("<lambda>", "", args -> lambda180());

  private static final PyFunction LAMBDA181 = PyFunction.of("<lambda>", "", args -> lambda181());

  private static final PyFunction LAMBDA182 = PyFunction.of("<lambda>", "", args -> lambda182());

  private static final PyFunction LAMBDA183 = PyFunction.of("<lambda>", "", args -> lambda183());

  private static final PyFunction LAMBDA184 = PyFunction.of("<lambda>", "", args -> lambda184());

  private static final PyFunction LAMBDA185 = PyFunction.of("<lambda>", "", args -> lambda185());

  private static final PyFunction LAMBDA186 = PyFunction.of("<lambda>", "", args -> lambda186());

  private static final PyFunction LAMBDA187 = PyFunction.of("<lambda>", "", args -> lambda187());

  private static final PyFunction LAMBDA188 = PyFunction.of("<lambda>", "", args -> lambda188());

  private static final PyFunction LAMBDA189 = PyFunction.of("<lambda>", "", args -> lambda189());

  private static final PyFunction LAMBDA190 = PyFunction.of("<lambda>", "", args -> lambda190());

  private static final PyFunction LAMBDA191 = PyFunction.of("<lambda>", "", args -> lambda191());

  private static final PyFunction LAMBDA192 = PyFunction.of("<lambda>", "", args -> lambda192());

  private static final PyFunction LAMBDA193 = PyFunction.of("<lambda>", "", args -> lambda193());

  private static final PyFunction LAMBDA194 = PyFunction.of("<lambda>", "", args -> lambda194());

  private static final PyFunction LAMBDA195 = PyFunction.of("<lambda>", "", args -> lambda195());

  private static final PyFunction LAMBDA196 = PyFunction.of("<lambda>", "", args -> lambda196());

  private static final PyFunction LAMBDA197 = PyFunction.of("<lambda>", "", args -> lambda197());

  private static final PyFunction LAMBDA198 = PyFunction.of("<lambda>", "", args -> lambda198());

  private static final PyFunction LAMBDA199 = PyFunction.of("<lambda>", "", args -> lambda199());

  private static final PyFunction LAMBDA200 = PyFunction.of("<lambda>", "", args -> lambda200());

  private static final PyFunction LAMBDA201 = PyFunction.of("<lambda>", "", args -> lambda201());

  private static final PyFunction LAMBDA202 = PyFunction.of("<lambda>", "", args -> lambda202());

  private static final PyFunction LAMBDA203 = PyFunction.of("<lambda>", "", args -> lambda203());

  private static final PyFunction LAMBDA204 = PyFunction.of("<lambda>", "", args -> lambda204());

  private static final PyFunction LAMBDA205 = PyFunction.of("<lambda>", "", args -> lambda205());

  private static final PyFunction LAMBDA206 = PyFunction.of("<lambda>", "", args -> lambda206());

  private static final PyFunction LAMBDA207 = PyFunction.of("<lambda>", "", args -> lambda207());

  private static final PyFunction LAMBDA208 = PyFunction.of("<lambda>", "", args -> lambda208());

  private static final PyFunction LAMBDA209 = PyFunction.of("<lambda>", "", args -> lambda209());

  private static final PyFunction LAMBDA210 = PyFunction.of("<lambda>", "", args -> lambda210());

  private static final PyFunction LAMBDA211 = PyFunction.of("<lambda>", "", args -> lambda211());

  private static final PyFunction LAMBDA212 = PyFunction.of("<lambda>", "", args -> lambda212());

  private static final PyFunction LAMBDA213 = PyFunction.of("<lambda>", "", args -> lambda213());

  private static final PyFunction LAMBDA214 = PyFunction.of("<lambda>", "", args -> lambda214());

  private static final PyFunction LAMBDA215 = PyFunction.of("<lambda>", "", args -> lambda215());

  private static final PyFunction LAMBDA216 = PyFunction.of("<lambda>", "", args -> lambda216());

  private static final PyFunction LAMBDA217 = PyFunction.of("<lambda>", "", args -> lambda217());

  private static final PyFunction LAMBDA218 = PyFunction.of("<lambda>", "", args -> lambda218());

  private static final PyFunction LAMBDA219 = PyFunction.of("<lambda>", "", args -> lambda219());

  private static final PyFunction LAMBDA220 = PyFunction.of("<lambda>", "", args -> lambda220());

  private static final PyFunction LAMBDA221 = PyFunction.of("<lambda>", "", args -> lambda221());

  private static final PyFunction LAMBDA222 = PyFunction.of("<lambda>", "", args -> lambda222());

  private static final PyFunction LAMBDA223 = PyFunction.of("<lambda>", "", args -> lambda223());

  private static final PyFunction LAMBDA224 = PyFunction.of("<lambda>", "", args -> lambda224());

  private static final PyFunction LAMBDA225 = PyFunction.of("<lambda>", "", args -> lambda225());

  private static final PyFunction LAMBDA226 = PyFunction.of("<lambda>", "", args -> lambda226());

  private static final PyFunction LAMBDA227 = PyFunction.of("<lambda>", "", args -> lambda227());

  private static final PyFunction LAMBDA228 = PyFunction.of("<lambda>", "", args -> lambda228());

  private static final PyFunction LAMBDA229 = PyFunction.of("<lambda>", "", args -> lambda229());

  private static final PyFunction LAMBDA230 = PyFunction.of("<lambda>", "", args -> lambda230());

  private static final PyFunction LAMBDA231 = PyFunction.of("<lambda>", "", args -> lambda231());

  private static final PyFunction LAMBDA232 = PyFunction.of("<lambda>", "", args -> lambda232());

  private static final PyFunction LAMBDA233 = PyFunction.of("<lambda>", "", args -> lambda233());

  private static final PyFunction LAMBDA234 = PyFunction.of("<lambda>", "", args -> lambda234());

  private static final PyFunction LAMBDA235 = PyFunction.of("<lambda>", "", args -> lambda235());

  private static final PyFunction LAMBDA236 = PyFunction.of("<lambda>", "", args -> lambda236());

  private static final PyFunction LAMBDA237 = PyFunction.of("<lambda>", "", args -> lambda237());

  private static final PyFunction LAMBDA238 = PyFunction.of("<lambda>", "", args -> lambda238());

  private static final PyFunction LAMBDA239 = PyFunction.of("<lambda>", "", args -> lambda239());

  private static final PyFunction LAMBDA240 = PyFunction.of("<lambda>", "", args -> lambda240());

  private static final PyFunction LAMBDA241 = PyFunction.of("<lambda>", "", args -> lambda241());

  private static final PyFunction LAMBDA242 = PyFunction.of("<lambda>", "", args -> lambda242());

  private static final PyFunction LAMBDA243 = PyFunction.of("<lambda>", "", args -> lambda243());

  private static final PyFunction LAMBDA244 = PyFunction.of("<lambda>", "", args -> lambda244());

  private static final PyFunction LAMBDA245 = PyFunction.of("<lambda>", "", args -> lambda245());

  private static final PyFunction LAMBDA246 = PyFunction.of("<lambda>", "", args -> lambda246());

  private static final PyFunction LAMBDA247 = PyFunction.of("<lambda>", "", args -> lambda247());

  private static final PyFunction LAMBDA248 = PyFunction.of("<lambda>", "", args -> lambda248());

  private static final PyFunction LAMBDA249 = PyFunction.of("<lambda>", "", args -> lambda249());

  private static final PyFunction LAMBDA250 = PyFunction.of("<lambda>", "", args -> lambda250());

  private static final PyFunction LAMBDA251 = PyFunction.of("<lambda>", "", args -> lambda251());

  private static final PyFunction LAMBDA252 = PyFunction.of("<lambda>", "", args -> lambda252());

  private static final PyFunction LAMBDA253 = PyFunction.of("<lambda>", "", args -> lambda253());

  private static final PyFunction LAMBDA254 = PyFunction.of("<lambda>", "", args -> lambda254());

  private static final PyFunction LAMBDA255 = PyFunction.of("<lambda>", "", args -> lambda255());

  private static final PyFunction LAMBDA256 = PyFunction.of("<lambda>", "", args -> lambda256());

  private static final PyFunction LAMBDA257 = PyFunction.of("<lambda>", "", args -> lambda257());

  private static final PyFunction LAMBDA258 = PyFunction.of("<lambda>", "", args -> lambda258());

  private static final PyFunction LAMBDA259 = PyFunction.of("<lambda>", "", args -> lambda259());

  private static final PyFunction LAMBDA260 = PyFunction.of("<lambda>", "", args -> lambda260());

  private static final PyFunction LAMBDA261 = PyFunction.of("<lambda>", "", args -> lambda261());

  private static final PyFunction LAMBDA262 = PyFunction.of("<lambda>", "", args -> lambda262());

  private static final PyFunction LAMBDA263 = PyFunction.of("<lambda>", "", args -> lambda263());

  private static final PyFunction LAMBDA264 = PyFunction.of("<lambda>", "", args -> lambda264());

  private static final PyFunction LAMBDA265 = PyFunction.of("<lambda>", "", args -> lambda265());

  private static final PyFunction LAMBDA266 = PyFunction.of("<lambda>", "", args -> lambda266());

  private static final PyFunction LAMBDA267 = PyFunction.of("<lambda>", "", args -> lambda267());

  private static final PyFunction LAMBDA268 = PyFunction.of("<lambda>", "", args -> lambda268());

  private static final PyFunction LAMBDA269 = PyFunction.of("<lambda>", "", args -> lambda269());

  private static final PyFunction LAMBDA270 = PyFunction.of("<lambda>", "", args -> lambda270());

  private static final PyFunction LAMBDA271 = PyFunction.of("<lambda>", "", args -> lambda271());

  private static final PyFunction LAMBDA272 = PyFunction.of("<lambda>", "", args -> lambda272());

  private static final PyFunction LAMBDA273 = PyFunction.of("<lambda>", "", args -> lambda273());

  private static final PyFunction LAMBDA274 = PyFunction.of("<lambda>", "", args -> lambda274());

  private static final PyFunction LAMBDA275 = PyFunction.of("<lambda>", "", args -> lambda275());

  private static final PyFunction LAMBDA276 = PyFunction.of("<lambda>", "", args -> lambda276());

  private static final PyFunction LAMBDA277 = PyFunction.of("<lambda>", "", args -> lambda277());

  private static final PyFunction LAMBDA278 = PyFunction.of("<lambda>", "", args -> lambda278());

  private static final PyFunction LAMBDA279 = PyFunction.of("<lambda>", "", args -> lambda279());

  private static final PyFunction LAMBDA280 = PyFunction.of("<lambda>", "", args -> lambda280());

  private static final PyFunction LAMBDA281 = PyFunction.of("<lambda>", "", args -> lambda281());

  private static final PyFunction LAMBDA282 = PyFunction.of("<lambda>", "", args -> lambda282());

  private static final PyFunction LAMBDA283 = PyFunction.of("<lambda>", "", args -> lambda283());

  private static final PyFunction LAMBDA284 = PyFunction.of("<lambda>", "", args -> lambda284());

  private static final PyFunction LAMBDA285 = PyFunction.of("<lambda>", "", args -> lambda285());

  private static final PyFunction LAMBDA286 = PyFunction.of("<lambda>", "", args -> lambda286());

  private static final PyFunction LAMBDA287 = PyFunction.of("<lambda>", "", args -> lambda287());

  private static final PyFunction LAMBDA288 = PyFunction.of("<lambda>", "", args -> lambda288());

  private static final PyFunction LAMBDA289 = PyFunction.of("<lambda>", "", args -> lambda289());

  private static final PyFunction LAMBDA290 = PyFunction.of("<lambda>", "", args -> lambda290());

  private static final PyFunction LAMBDA291 = PyFunction.of("<lambda>", "", args -> lambda291());

  private static final PyFunction LAMBDA292 = PyFunction.of("<lambda>", "", args -> lambda292());

  private static final PyFunction LAMBDA293 = PyFunction.of("<lambda>", "", args -> lambda293());

  private static final PyFunction LAMBDA294 = PyFunction.of("<lambda>", "", args -> lambda294());

  private static final PyFunction LAMBDA295 = PyFunction.of("<lambda>", "", args -> lambda295());

  private static final PyFunction LAMBDA296 = PyFunction.of("<lambda>", "", args -> lambda296());

  private static final PyFunction LAMBDA297 = PyFunction.of("<lambda>", "", args -> lambda297());

  private static final PyFunction LAMBDA298 = PyFunction.of("<lambda>", "", args -> lambda298());

  private static final PyFunction LAMBDA299 = PyFunction.of("<lambda>", "", args -> lambda299());

  private static final PyFunction LAMBDA300 = PyFunction.of("<lambda>", "", args -> lambda300());

  private static final PyFunction LAMBDA301 = PyFunction.of("<lambda>", "", args -> lambda301());

  private static final PyFunction LAMBDA302 = PyFunction.of("<lambda>", "", args -> lambda302());

  private static final PyFunction LAMBDA303 = PyFunction.of("<lambda>", "", args -> lambda303());

  private static final PyFunction LAMBDA304 = PyFunction.of("<lambda>", "", args -> lambda304());

  private static final PyFunction LAMBDA305 = PyFunction.of("<lambda>", "", args -> lambda305());

  private static final PyFunction LAMBDA306 = PyFunction.of("<lambda>", "", args -> lambda306());

  private static final PyFunction LAMBDA307 = PyFunction.of("<lambda>", "", args -> lambda307());

  private static final PyFunction LAMBDA308 = PyFunction.of("<lambda>", "", args -> lambda308());

  private static final PyFunction LAMBDA309 = PyFunction.of("<lambda>", "", args -> lambda309());

  private static final PyFunction LAMBDA310 = PyFunction.of("<lambda>", "", args -> lambda310());

  private static final PyFunction LAMBDA311 = PyFunction.of("<lambda>", "", args -> lambda311());

  private static final PyFunction LAMBDA312 = PyFunction.of("<lambda>", "", args -> lambda312());

  private static final PyFunction LAMBDA313 = PyFunction.of("<lambda>", "", args -> lambda313());

  private static final PyFunction LAMBDA314 = PyFunction.of("<lambda>", "", args -> lambda314());

  private static final PyFunction LAMBDA315 = PyFunction.of("<lambda>", "", args -> lambda315());

  private static final PyFunction LAMBDA316 = PyFunction.of("<lambda>", "", args -> lambda316());

  private static final PyFunction LAMBDA317 = PyFunction.of("<lambda>", "", args -> lambda317());

  private static final PyFunction LAMBDA318 = PyFunction.of("<lambda>", "", args -> lambda318());

  private static final PyFunction LAMBDA319 = PyFunction.of("<lambda>", "", args -> lambda319());

  private static final PyFunction LAMBDA320 = PyFunction.of("<lambda>", "", args -> lambda320());

  private static final PyFunction LAMBDA321 = PyFunction.of("<lambda>", "", args -> lambda321());

  private static final PyFunction LAMBDA322 = PyFunction.of("<lambda>", "", args -> lambda322());

  private static final PyFunction LAMBDA323 = PyFunction.of("<lambda>", "", args -> lambda323());

  private static final PyFunction LAMBDA324 = PyFunction.of("<lambda>", "", args -> lambda324());

  private static final PyFunction LAMBDA325 = PyFunction.of("<lambda>", "", args -> lambda325());

  private static final PyFunction LAMBDA326 = PyFunction.of("<lambda>", "", args -> lambda326());

  private static final PyFunction LAMBDA327 = PyFunction.of("<lambda>", "", args -> lambda327());

  private static final PyFunction LAMBDA328 = PyFunction.of("<lambda>", "", args -> lambda328());

  private static final PyFunction LAMBDA329 = PyFunction.of("<lambda>", "", args -> lambda329());

  private static final PyFunction LAMBDA330 = PyFunction.of("<lambda>", "", args -> lambda330());

  private static final PyFunction LAMBDA331 = PyFunction.of("<lambda>", "", args -> lambda331());

  private static final PyFunction LAMBDA332 = PyFunction.of("<lambda>", "", args -> lambda332());

  private static final PyFunction LAMBDA333 = PyFunction.of("<lambda>", "", args -> lambda333());

  private static final PyFunction LAMBDA334 = PyFunction.of("<lambda>", "", args -> lambda334());

  private static final PyFunction LAMBDA335 = PyFunction.of("<lambda>", "", args -> lambda335());

  private static final PyFunction LAMBDA336 = PyFunction.of("<lambda>", "", args -> lambda336());

  private static final PyFunction LAMBDA337 = PyFunction.of("<lambda>", "", args -> lambda337());

  private static final PyFunction LAMBDA338 = PyFunction.of("<lambda>", "", args -> lambda338());

  private static final PyFunction LAMBDA339 = PyFunction.of("<lambda>", "", args -> lambda339());

  private static final PyFunction LAMBDA340 = PyFunction.of("<lambda>", "", args -> lambda340());

  private static final PyFunction LAMBDA341 = PyFunction.of("<lambda>", "", args -> lambda341());

  private static final PyFunction LAMBDA342 = PyFunction.of("<lambda>", "", args -> lambda342());

  private static final PyFunction LAMBDA343 = PyFunction.of("<lambda>", "", args -> lambda343());

  private static final PyFunction LAMBDA344 = PyFunction.of("<lambda>", "", args -> lambda344());

  private static final PyFunction LAMBDA345 = PyFunction.of("<lambda>", "", args -> lambda345());

  private static final PyFunction LAMBDA346 = PyFunction.of("<lambda>", "", args -> lambda346());

  private static final PyFunction LAMBDA347 = PyFunction.of("<lambda>", "", args -> lambda347());

  private static final PyFunction LAMBDA348 = PyFunction.of("<lambda>", "", args -> lambda348());

  private static final PyFunction LAMBDA349 = PyFunction.of("<lambda>", "", args -> lambda349());

  private static final PyFunction LAMBDA350 = PyFunction.of("<lambda>", "", args -> lambda350());

  private static final PyFunction LAMBDA351 = PyFunction.of("<lambda>", "", args -> lambda351());

  private static final PyFunction LAMBDA352 = PyFunction.of("<lambda>", "", args -> lambda352());

  private static final PyFunction LAMBDA353 = PyFunction.of("<lambda>", "", args -> lambda353());

  private static final PyFunction LAMBDA354 = PyFunction.of("<lambda>", "", args -> lambda354());

  private static final PyFunction LAMBDA355 = PyFunction.of("<lambda>", "", args -> lambda355());

  private static final PyFunction LAMBDA356 = PyFunction.of("<lambda>", "", args -> lambda356());

  private static final PyFunction LAMBDA357 = PyFunction.of("<lambda>", "", args -> lambda357());

  private static final PyFunction LAMBDA358 = PyFunction.of("<lambda>", "", args -> lambda358());

  private static final PyFunction LAMBDA359 = PyFunction.of("<lambda>", "", args -> lambda359());

  private static final PyFunction LAMBDA360 = PyFunction.of("<lambda>", "", args -> lambda360());

  private static final PyFunction LAMBDA361 = PyFunction.of("<lambda>", "", args -> lambda361());

  private static final PyFunction LAMBDA362 = PyFunction.of("<lambda>", "", args -> lambda362());

  private static final PyFunction LAMBDA363 = PyFunction.of("<lambda>", "", args -> lambda363());

  private static final PyFunction LAMBDA364 = PyFunction.of("<lambda>", "", args -> lambda364());

  private static final PyFunction LAMBDA365 = PyFunction.of("<lambda>", "", args -> lambda365());

  private static final PyFunction LAMBDA366 = PyFunction.of("<lambda>", "", args -> lambda366());

  private static final PyFunction LAMBDA367 = PyFunction.of("<lambda>", "", args -> lambda367());

  private static final PyFunction LAMBDA368 = PyFunction.of("<lambda>", "", args -> lambda368());

  private static final PyFunction LAMBDA369 = PyFunction.of("<lambda>", "", args -> lambda369());

  private static final PyFunction LAMBDA370 = PyFunction.of("<lambda>", "", args -> lambda370());

  private static final PyFunction LAMBDA371 = PyFunction.of("<lambda>", "", args -> lambda371());

  private static final PyFunction LAMBDA372 = PyFunction.of("<lambda>", "", args -> lambda372());

  private static final PyFunction LAMBDA373 = PyFunction.of("<lambda>", "", args -> lambda373());

  private static final PyFunction LAMBDA374 = PyFunction.of("<lambda>", "", args -> lambda374());

  private static final PyFunction LAMBDA375 = PyFunction.of("<lambda>", "", args -> lambda375());

  private static final PyFunction LAMBDA376 = PyFunction.of("<lambda>", "", args -> lambda376());

  private static final PyFunction LAMBDA377 = PyFunction.of("<lambda>", "", args -> lambda377());

  private static final PyFunction LAMBDA378 = PyFunction.of("<lambda>", "", args -> lambda378());

  private static final PyFunction LAMBDA379 = PyFunction.of("<lambda>", "", args -> lambda379());

  private static final PyFunction LAMBDA380 = PyFunction.of("<lambda>", "", args -> lambda380());

  private static final PyFunction LAMBDA381 = PyFunction.of("<lambda>", "", args -> lambda381());

  private static final PyFunction LAMBDA382 = PyFunction.of("<lambda>", "", args -> lambda382());

  private static final PyFunction LAMBDA383 = PyFunction.of("<lambda>", "", args -> lambda383());

  private static final PyFunction LAMBDA384 = PyFunction.of("<lambda>", "", args -> lambda384());

  private static final PyFunction LAMBDA385 = PyFunction.of("<lambda>", "", args -> lambda385());

  private static final PyFunction LAMBDA386 = PyFunction.of("<lambda>", "", args -> lambda386());

  private static final PyFunction LAMBDA387 = PyFunction.of("<lambda>", "", args -> lambda387());

  private static final PyFunction LAMBDA388 = PyFunction.of("<lambda>", "", args -> lambda388());

  private static final PyFunction LAMBDA389 = PyFunction.of("<lambda>", "", args -> lambda389());

  private static final PyFunction LAMBDA390 = PyFunction.of("<lambda>", "", args -> lambda390());

  private static final PyFunction LAMBDA391 = PyFunction.of("<lambda>", "", args -> lambda391());

  private static final PyFunction LAMBDA392 = PyFunction.of("<lambda>", "", args -> lambda392());

  private static final PyFunction LAMBDA393 = PyFunction.of("<lambda>", "", args -> lambda393());

  private static final PyFunction LAMBDA394 = PyFunction.of("<lambda>", "", args -> lambda394());

  private static final PyFunction LAMBDA395 = PyFunction.of("<lambda>", "", args -> lambda395());

  private static final PyFunction LAMBDA396 = PyFunction.of("<lambda>", "", args -> lambda396());

  private static final PyFunction LAMBDA397 = PyFunction.of("<lambda>", "", args -> lambda397());

  private static final PyFunction LAMBDA398 = PyFunction.of("<lambda>", "", args -> lambda398());

  private static final PyFunction LAMBDA399 = PyFunction.of("<lambda>", "", args -> lambda399());

  private static final PyFunction LAMBDA400 = PyFunction.of("<lambda>", "", args -> lambda400());

  private static final PyFunction LAMBDA401 = PyFunction.of("<lambda>", "", args -> lambda401());

  private static final PyFunction LAMBDA402 = PyFunction.of("<lambda>", "", args -> lambda402());

  private static final PyFunction LAMBDA403 = PyFunction.of("<lambda>", "", args -> lambda403());

  private static final PyFunction LAMBDA404 = PyFunction.of("<lambda>", "", args -> lambda404());

  private static final PyFunction LAMBDA405 = PyFunction.of("<lambda>", "", args -> lambda405());

  private static final PyFunction LAMBDA406 = PyFunction.of("<lambda>", "", args -> lambda406());

  private static final PyFunction LAMBDA407 = PyFunction.of("<lambda>", "", args -> lambda407());

  private static final PyFunction LAMBDA408 = PyFunction.of("<lambda>", "", args -> lambda408());

  private static final PyFunction LAMBDA409 = PyFunction.of("<lambda>", "", args -> lambda409());

  private static final PyFunction LAMBDA410 = PyFunction.of("<lambda>", "", args -> lambda410());

  private static final PyFunction LAMBDA411 = PyFunction.of("<lambda>", "", args -> lambda411());

  private static final PyFunction LAMBDA412 = PyFunction.of("<lambda>", "", args -> lambda412());

  private static final PyFunction LAMBDA413 = PyFunction.of("<lambda>", "", args -> lambda413());

  private static final PyFunction LAMBDA414 = PyFunction.of("<lambda>", "", args -> lambda414());

  private static final PyFunction LAMBDA415 = PyFunction.of("<lambda>", "", args -> lambda415());

  private static final PyFunction LAMBDA416 = PyFunction.of("<lambda>", "", args -> lambda416());

  private static final PyFunction LAMBDA417 = PyFunction.of("<lambda>", "", args -> lambda417());

  private static final PyFunction LAMBDA418 = PyFunction.of("<lambda>", "", args -> lambda418());

  private static final PyFunction LAMBDA419 = PyFunction.of("<lambda>", "", args -> lambda419());

  private static final PyFunction LAMBDA420 = PyFunction.of("<lambda>", "", args -> lambda420());

  private static final PyFunction LAMBDA421 = PyFunction.of("<lambda>", "", args -> lambda421());

  private static final PyFunction LAMBDA422 = PyFunction.of("<lambda>", "", args -> lambda422());

  private static final PyFunction LAMBDA423 = PyFunction.of("<lambda>", "", args -> lambda423());

  private static final PyFunction LAMBDA424 = PyFunction.of("<lambda>", "", args -> lambda424());

  private static final PyFunction LAMBDA425 = PyFunction.of("<lambda>", "", args -> lambda425());

  private static final PyFunction LAMBDA426 = PyFunction.of("<lambda>", "", args -> lambda426());

  private static final PyFunction LAMBDA427 = PyFunction.of("<lambda>", "", args -> lambda427());

  private static final PyFunction LAMBDA428 = PyFunction.of("<lambda>", "", args -> lambda428());

  private static final PyFunction LAMBDA429 = PyFunction.of("<lambda>", "", args -> lambda429());

  private static final PyFunction LAMBDA430 = PyFunction.of("<lambda>", "", args -> lambda430());

  private static final PyFunction LAMBDA431 = PyFunction.of("<lambda>", "", args -> lambda431());

  private static final PyFunction LAMBDA432 = PyFunction.of("<lambda>", "", args -> lambda432());

  private static final PyFunction LAMBDA433 = PyFunction.of("<lambda>", "", args -> lambda433());

  private static final PyFunction LAMBDA434 = PyFunction.of("<lambda>", "", args -> lambda434());

  private static final PyFunction LAMBDA435 = PyFunction.of("<lambda>", "", args -> lambda435());

  private static final PyFunction LAMBDA436 = PyFunction.of("<lambda>", "", args -> lambda436());

  private static final PyFunction LAMBDA437 = PyFunction.of("<lambda>", "", args -> lambda437());

  private static final PyFunction LAMBDA438 = PyFunction.of("<lambda>", "", args -> lambda438());

  private static final PyFunction LAMBDA439 = PyFunction.of("<lambda>", "", args -> lambda439());

  private static final PyFunction LAMBDA440 = PyFunction.of("<lambda>", "", args -> lambda440());

  private static final PyFunction LAMBDA441 = PyFunction.of("<lambda>", "", args -> lambda441());

  private static final PyFunction LAMBDA442 = PyFunction.of("<lambda>", "", args -> lambda442());

  private static final PyFunction LAMBDA443 = PyFunction.of("<lambda>", "", args -> lambda443());

  private static final PyFunction LAMBDA444 = PyFunction.of("<lambda>", "", args -> lambda444());

  private static final PyFunction LAMBDA445 = PyFunction.of("<lambda>", "", args -> lambda445());

  private static final PyFunction LAMBDA446 = PyFunction.of("<lambda>", "", args -> lambda446());

  private static final PyFunction LAMBDA447 = PyFunction.of("<lambda>", "", args -> lambda447());

  private static final PyFunction LAMBDA448 = PyFunction.of("<lambda>", "", args -> lambda448());

  private static final PyFunction LAMBDA449 = PyFunction.of("<lambda>", "", args -> lambda449());

  private static final PyFunction LAMBDA450 = PyFunction.of("<lambda>", "", args -> lambda450());

  private static final PyFunction LAMBDA451 = PyFunction.of("<lambda>", "", args -> lambda451());

  private static final PyFunction LAMBDA452 = PyFunction.of("<lambda>", "", args -> lambda452());

  private static final PyFunction LAMBDA453 = PyFunction.of("<lambda>", "", args -> lambda453());

  private static final PyFunction LAMBDA454 = PyFunction.of("<lambda>", "", args -> lambda454());

  private static final PyFunction LAMBDA455 = PyFunction.of("<lambda>", "", args -> lambda455());

  private static final PyFunction LAMBDA456 = PyFunction.of("<lambda>", "", args -> lambda456());

  private static final PyFunction LAMBDA457 = PyFunction.of("<lambda>", "", args -> lambda457());

  private static final PyFunction LAMBDA458 = PyFunction.of("<lambda>", "", args -> lambda458());

  private static final PyFunction LAMBDA459 = PyFunction.of("<lambda>", "", args -> lambda459());

  private static final PyFunction LAMBDA460 = PyFunction.of("<lambda>", "", args -> lambda460());

  private static final PyFunction LAMBDA461 = PyFunction.of("<lambda>", "", args -> lambda461());

  private static final PyFunction LAMBDA462 = PyFunction.of("<lambda>", "", args -> lambda462());

  private static final PyFunction LAMBDA463 = PyFunction.of("<lambda>", "", args -> lambda463());

  private static final PyFunction LAMBDA464 = PyFunction.of("<lambda>", "", args -> lambda464());

  private static final PyFunction LAMBDA465 = PyFunction.of("<lambda>", "", args -> lambda465());

  private static final PyFunction LAMBDA466 = PyFunction.of("<lambda>", "", args -> lambda466());

  private static final PyFunction LAMBDA467 = PyFunction.of("<lambda>", "", args -> lambda467());

  private static final PyFunction LAMBDA468 = PyFunction.of("<lambda>", "", args -> lambda468());

  private static final PyFunction LAMBDA469 = PyFunction.of("<lambda>", "", args -> lambda469());

  private static final PyFunction LAMBDA470 = PyFunction.of("<lambda>", "", args -> lambda470());

  private static final PyFunction LAMBDA471 = PyFunction.of("<lambda>", "", args -> lambda471());

  private static final PyFunction LAMBDA472 = PyFunction.of("<lambda>", "", args -> lambda472());

  private static final PyFunction LAMBDA473 = PyFunction.of("<lambda>", "", args -> lambda473());

  private static final PyFunction LAMBDA474 = PyFunction.of("<lambda>", "", args -> lambda474());

  private static final PyFunction LAMBDA475 = PyFunction.of("<lambda>", "", args -> lambda475());

  private static final PyFunction LAMBDA476 = PyFunction.of("<lambda>", "", args -> lambda476());

  private static final PyFunction LAMBDA477 = PyFunction.of("<lambda>", "", args -> lambda477());

  private static final PyFunction LAMBDA478 = PyFunction.of("<lambda>", "", args -> lambda478());

  private static final PyFunction LAMBDA479 = PyFunction.of("<lambda>", "", args -> lambda479());

  private static final PyFunction LAMBDA480 = PyFunction.of("<lambda>", "", args -> lambda480());

  private static final PyFunction LAMBDA481 = PyFunction.of("<lambda>", "", args -> lambda481());

  private static final PyFunction LAMBDA482 = PyFunction.of("<lambda>", "", args -> lambda482());

  private static final PyFunction LAMBDA483 = PyFunction.of("<lambda>", "", args -> lambda483());

  private static final PyFunction LAMBDA484 = PyFunction.of("<lambda>", "", args -> lambda484());

  private static final PyFunction LAMBDA485 = PyFunction.of("<lambda>", "", args -> lambda485());

  private static final PyFunction LAMBDA486 = PyFunction.of("<lambda>", "", args -> lambda486());

  private static final PyFunction LAMBDA487 = PyFunction.of("<lambda>", "", args -> lambda487());

  private static final PyFunction LAMBDA488 = PyFunction.of("<lambda>", "", args -> lambda488());

  private static final PyFunction LAMBDA489 = PyFunction.of("<lambda>", "", args -> lambda489());

  private static final PyFunction LAMBDA490 = PyFunction.of("<lambda>", "", args -> lambda490());

  private static final PyFunction LAMBDA491 = PyFunction.of("<lambda>", "", args -> lambda491());

  private static final PyFunction LAMBDA492 = PyFunction.of("<lambda>", "", args -> lambda492());

  private static final PyFunction LAMBDA493 = PyFunction.of("<lambda>", "", args -> lambda493());

  private static final PyFunction LAMBDA494 = PyFunction.of("<lambda>", "", args -> lambda494());

  private static final PyFunction LAMBDA495 = PyFunction.of("<lambda>", "", args -> lambda495());

  private static final PyFunction LAMBDA496 = PyFunction.of("<lambda>", "", args -> lambda496());

  private static final PyFunction LAMBDA497 = PyFunction.of("<lambda>", "", args -> lambda497());

  private static final PyFunction LAMBDA498 = PyFunction.of("<lambda>", "", args -> lambda498());

  private static final PyFunction LAMBDA499 = PyFunction.of("<lambda>", "", args -> lambda499());

  private static final PyFunction LAMBDA500 = PyFunction.of("<lambda>", "", args -> lambda500());

  private static final PyFunction LAMBDA501 = PyFunction.of("<lambda>", "", args -> lambda501());

  private static final PyFunction LAMBDA502 = PyFunction.of("<lambda>", "", args -> lambda502());

  private static final PyFunction LAMBDA503 = PyFunction.of("<lambda>", "", args -> lambda503());

  private static final PyFunction LAMBDA504 = PyFunction.of("<lambda>", "", args -> lambda504());

  private static final PyFunction LAMBDA505 = PyFunction.of("<lambda>", "", args -> lambda505());

  private static final PyFunction LAMBDA506 = PyFunction.of("<lambda>", "", args -> lambda506());

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
    return tf.multiply((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.add((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.subtract((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.pow((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.maximum((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.minimum((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.equal((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.notEqual((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.less((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.greater((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.greaterEqual((Float32) Py.call(Api.type("np.float32"),
        2L), x);
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
    return tf.lessEqual((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.div((Float32) Py.call(Api.type("np.float32"), 2L), x);
  }

  static Tensor lambda298() {
    return tf.div(true, b);
  }

  static Tensor lambda299() {
    return tf.div(x, x, name("nm"));
  }

  static Tensor lambda300() {
    return (Tensor) tf.divide(x, x);
  }

  static Tensor lambda301() {
    return (Tensor) tf.divide(x, 2L);
  }

  static Tensor lambda302() {
    return (Tensor) tf.divide(2L, x);
  }

  static Tensor lambda303() {
    return (Tensor) tf.divide(x, i);
  }

  static Tensor lambda304() {
    return (Tensor) tf.divide(i, 2L);
  }

  static Tensor lambda305() {
    return (Tensor) tf.divide(i, 2.5);
  }

  static Tensor lambda306() {
    return (Tensor) tf.divide(x, d);
  }

  static Tensor lambda307() {
    return (Tensor) tf.divide(x, u);
  }

  static Tensor lambda308() {
    return (Tensor) tf.divide(n, n);
  }

  static Tensor lambda309() {
    return (Tensor) tf.divide(v, 1L);
  }

  static Tensor lambda310() {
    return (Tensor) tf.divide(1L, r);
  }

  static Object lambda311() {
    return tf.divide(1L, 2L);
  }

  static Tensor lambda312() {
    return (Tensor) tf.divide(x, list(1.0, 2.0, 3.0));
  }

  static Tensor lambda313() {
    return (Tensor) tf.divide(x, list(list(1.0), list(2.0)));
  }

  static Tensor lambda314() {
    return (Tensor) tf.divide(b, b);
  }

  static Tensor lambda315() {
    return (Tensor) tf.divide(c, c);
  }

  static Tensor lambda316() {
    return (Tensor) tf.divide(x, tf.zeros(list(4L)));
  }

  static Tensor lambda317() {
    return (Tensor) tf.divide(s, s);
  }

  static Tensor lambda318() {
    return (Tensor) tf.divide(x, (Object) null);
  }

  static Tensor lambda319() {
    return (Tensor) tf.divide(x, "a");
  }

  static Tensor lambda320() {
    return (Tensor) tf.divide((Float32) Py.call(Api.type("np.float32"),
        2L), x);
  }

  static Tensor lambda321() {
    return (Tensor) tf.divide(true, b);
  }

  static Tensor lambda322() {
    return (Tensor) tf.divide(x, x, name("nm"));
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
    return tf.truediv((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.floordiv((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.mod((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.mod((Float32) Py.call(Api.type("np.float32"), 2L), x);
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
    return tf.realdiv((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.squaredDifference((Float32) Py.call(Api.type("np.float32"),
        2L), x);
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
    return tf.logicalAnd((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
    return tf.logicalOr((Float32) Py.call(Api.type("np.float32"), 2L),
        x);
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
