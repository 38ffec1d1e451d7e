// Elementwise functions of one argument on every kind of value, with and without names.
//
package graphs.elementwise;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
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
      "966:4:T 967:6 968:7 970:8 971:9 976:12:<lambda> 976:12 980:13:<lambda> 980:13",
      "984:14:<lambda> 984:14 988:15:<lambda> 988:15 992:16:<lambda> 992:16 996:17:<lambda>",
      "996:17 1000:18:<lambda> 1000:18 1004:19:<lambda> 1004:19 1008:20:<lambda> 1008:20",
      "1012:21:<lambda> 1012:21 1016:22:<lambda> 1016:22 1020:23:<lambda> 1020:23",
      "1024:24:<lambda> 1024:24 1028:25:<lambda> 1028:25 1032:26:<lambda> 1032:26",
      "1036:27:<lambda> 1036:27 1040:28:<lambda> 1040:28 1044:29:<lambda> 1044:29",
      "1048:30:<lambda> 1048:30 1052:31:<lambda> 1052:31 1056:32:<lambda> 1056:32",
      "1060:33:<lambda> 1060:33 1064:34:<lambda> 1064:34 1068:35:<lambda> 1068:35",
      "1072:36:<lambda> 1072:36 1076:37:<lambda> 1076:37 1080:38:<lambda> 1080:38",
      "1084:39:<lambda> 1084:39 1088:40:<lambda> 1088:40 1092:41:<lambda> 1092:41",
      "1096:42:<lambda> 1096:42 1100:43:<lambda> 1100:43 1104:44:<lambda> 1104:44",
      "1108:45:<lambda> 1108:45 1112:46:<lambda> 1112:46 1116:47:<lambda> 1116:47",
      "1120:48:<lambda> 1120:48 1124:49:<lambda> 1124:49 1128:50:<lambda> 1128:50",
      "1132:51:<lambda> 1132:51 1136:52:<lambda> 1136:52 1140:53:<lambda> 1140:53",
      "1144:54:<lambda> 1144:54 1148:55:<lambda> 1148:55 1152:56:<lambda> 1152:56",
      "1156:57:<lambda> 1156:57 1160:58:<lambda> 1160:58 1164:59:<lambda> 1164:59",
      "1168:60:<lambda> 1168:60 1172:61:<lambda> 1172:61 1176:62:<lambda> 1176:62",
      "1180:63:<lambda> 1180:63 1184:64:<lambda> 1184:64 1188:65:<lambda> 1188:65",
      "1192:66:<lambda> 1192:66 1196:67:<lambda> 1196:67 1200:68:<lambda> 1200:68",
      "1204:69:<lambda> 1204:69 1208:70:<lambda> 1208:70 1212:71:<lambda> 1212:71",
      "1216:72:<lambda> 1216:72 1220:73:<lambda> 1220:73 1224:74:<lambda> 1224:74",
      "1228:75:<lambda> 1228:75 1232:76:<lambda> 1232:76 1236:77:<lambda> 1236:77",
      "1240:78:<lambda> 1240:78 1244:79:<lambda> 1244:79 1248:80:<lambda> 1248:80",
      "1252:81:<lambda> 1252:81 1256:82:<lambda> 1256:82 1260:83:<lambda> 1260:83",
      "1264:84:<lambda> 1264:84 1268:85:<lambda> 1268:85 1272:86:<lambda> 1272:86",
      "1276:87:<lambda> 1276:87 1280:88:<lambda> 1280:88 1284:89:<lambda> 1284:89",
      "1288:90:<lambda> 1288:90 1292:91:<lambda> 1292:91 1296:92:<lambda> 1296:92",
      "1300:93:<lambda> 1300:93 1304:94:<lambda> 1304:94 1308:95:<lambda> 1308:95",
      "1312:96:<lambda> 1312:96 1316:97:<lambda> 1316:97 1320:98:<lambda> 1320:98",
      "1324:99:<lambda> 1324:99 1328:100:<lambda> 1328:100 1332:101:<lambda> 1332:101",
      "1336:102:<lambda> 1336:102 1340:103:<lambda> 1340:103 1344:104:<lambda> 1344:104",
      "1348:105:<lambda> 1348:105 1352:106:<lambda> 1352:106 1356:107:<lambda> 1356:107",
      "1360:108:<lambda> 1360:108 1364:109:<lambda> 1364:109 1368:110:<lambda> 1368:110",
      "1372:111:<lambda> 1372:111 1376:112:<lambda> 1376:112 1380:113:<lambda> 1380:113",
      "1384:114:<lambda> 1384:114 1388:115:<lambda> 1388:115 1392:116:<lambda> 1392:116",
      "1396:117:<lambda> 1396:117 1400:118:<lambda> 1400:118 1404:119:<lambda> 1404:119",
      "1408:120:<lambda> 1408:120 1412:121:<lambda> 1412:121 1416:122:<lambda> 1416:122",
      "1420:123:<lambda> 1420:123 1424:124:<lambda> 1424:124 1428:125:<lambda> 1428:125",
      "1432:126:<lambda> 1432:126 1436:127:<lambda> 1436:127 1440:128:<lambda> 1440:128",
      "1444:129:<lambda> 1444:129 1448:130:<lambda> 1448:130 1452:131:<lambda> 1452:131",
      "1456:132:<lambda> 1456:132 1460:133:<lambda> 1460:133 1464:134:<lambda> 1464:134",
      "1468:135:<lambda> 1468:135 1472:136:<lambda> 1472:136 1476:137:<lambda> 1476:137",
      "1480:138:<lambda> 1480:138 1484:139:<lambda> 1484:139 1488:140:<lambda> 1488:140",
      "1492:141:<lambda> 1492:141 1496:142:<lambda> 1496:142 1500:143:<lambda> 1500:143",
      "1504:144:<lambda> 1504:144 1508:145:<lambda> 1508:145 1512:146:<lambda> 1512:146",
      "1516:147:<lambda> 1516:147 1520:148:<lambda> 1520:148 1524:149:<lambda> 1524:149",
      "1528:150:<lambda> 1528:150 1532:151:<lambda> 1532:151 1536:152:<lambda> 1536:152",
      "1540:153:<lambda> 1540:153 1544:154:<lambda> 1544:154 1548:155:<lambda> 1548:155",
      "1552:156:<lambda> 1552:156 1556:157:<lambda> 1556:157 1560:158:<lambda> 1560:158",
      "1564:159:<lambda> 1564:159 1568:160:<lambda> 1568:160 1572:161:<lambda> 1572:161",
      "1576:162:<lambda> 1576:162 1580:163:<lambda> 1580:163 1584:164:<lambda> 1584:164",
      "1588:165:<lambda> 1588:165 1592:166:<lambda> 1592:166 1596:167:<lambda> 1596:167",
      "1600:168:<lambda> 1600:168 1604:169:<lambda> 1604:169 1608:170:<lambda> 1608:170",
      "1612:171:<lambda> 1612:171 1616:172:<lambda> 1616:172 1620:173:<lambda> 1620:173",
      "1624:174:<lambda> 1624:174 1628:175:<lambda> 1628:175 1632:176:<lambda> 1632:176",
      "1636:177:<lambda> 1636:177 1640:178:<lambda> 1640:178 1644:179:<lambda> 1644:179",
      "1648:180:<lambda> 1648:180 1652:181:<lambda> 1652:181 1656:182:<lambda> 1656:182",
      "1660:183:<lambda> 1660:183 1664:184:<lambda> 1664:184 1668:185:<lambda> 1668:185",
      "1672:186:<lambda> 1672:186 1676:187:<lambda> 1676:187 1680:188:<lambda> 1680:188",
      "1684:189:<lambda> 1684:189 1688:190:<lambda> 1688:190 1692:191:<lambda> 1692:191",
      "1696:192:<lambda> 1696:192 1700:193:<lambda> 1700:193 1704:194:<lambda> 1704:194",
      "1708:195:<lambda> 1708:195 1712:196:<lambda> 1712:196 1716:197:<lambda> 1716:197",
      "1720:198:<lambda> 1720:198 1724:199:<lambda> 1724:199 1728:200:<lambda> 1728:200",
      "1732:201:<lambda> 1732:201 1736:202:<lambda> 1736:202 1740:203:<lambda> 1740:203",
      "1744:204:<lambda> 1744:204 1748:205:<lambda> 1748:205 1752:206:<lambda> 1752:206",
      "1756:207:<lambda> 1756:207 1760:208:<lambda> 1760:208 1764:209:<lambda> 1764:209",
      "1768:210:<lambda> 1768:210 1772:211:<lambda> 1772:211 1776:212:<lambda> 1776:212",
      "1780:213:<lambda> 1780:213 1784:214:<lambda> 1784:214 1788:215:<lambda> 1788:215",
      "1792:216:<lambda> 1792:216 1796:217:<lambda> 1796:217 1800:218:<lambda> 1800:218",
      "1804:219:<lambda> 1804:219 1808:220:<lambda> 1808:220 1812:221:<lambda> 1812:221",
      "1816:222:<lambda> 1816:222 1820:223:<lambda> 1820:223 1824:224:<lambda> 1824:224",
      "1828:225:<lambda> 1828:225 1832:226:<lambda> 1832:226 1836:227:<lambda> 1836:227",
      "1840:228:<lambda> 1840:228 1844:229:<lambda> 1844:229 1848:230:<lambda> 1848:230",
      "1852:231:<lambda> 1852:231 1856:232:<lambda> 1856:232 1860:233:<lambda> 1860:233",
      "1864:234:<lambda> 1864:234 1868:235:<lambda> 1868:235 1872:236:<lambda> 1872:236",
      "1876:237:<lambda> 1876:237 1880:238:<lambda> 1880:238 1884:239:<lambda> 1884:239",
      "1888:240:<lambda> 1888:240 1892:241:<lambda> 1892:241 1896:242:<lambda> 1896:242",
      "1900:243:<lambda> 1900:243 1904:244:<lambda> 1904:244 1908:245:<lambda> 1908:245",
      "1912:246:<lambda> 1912:246 1916:247:<lambda> 1916:247 1920:248:<lambda> 1920:248",
      "1924:249:<lambda> 1924:249 1928:250:<lambda> 1928:250 1932:251:<lambda> 1932:251",
      "1936:252:<lambda> 1936:252 1940:253:<lambda> 1940:253 1944:254:<lambda> 1944:254",
      "1948:255:<lambda> 1948:255 1952:256:<lambda> 1952:256 1956:257:<lambda> 1956:257",
      "1960:258:<lambda> 1960:258 1964:259:<lambda> 1964:259 1968:260:<lambda> 1968:260",
      "1972:261:<lambda> 1972:261 1976:262:<lambda> 1976:262 1980:263:<lambda> 1980:263",
      "1984:264:<lambda> 1984:264 1988:265:<lambda> 1988:265 1992:266:<lambda> 1992:266",
      "1996:267:<lambda> 1996:267 2000:268:<lambda> 2000:268 2004:269:<lambda> 2004:269",
      "2008:270:<lambda> 2008:270 2012:271:<lambda> 2012:271 2016:272:<lambda> 2016:272",
      "2020:273:<lambda> 2020:273 2024:274:<lambda> 2024:274 2028:275:<lambda> 2028:275",
      "2032:276:<lambda> 2032:276 2036:277:<lambda> 2036:277 2040:278:<lambda> 2040:278",
      "2044:279:<lambda> 2044:279 2048:280:<lambda> 2048:280 2052:281:<lambda> 2052:281",
      "2056:282:<lambda> 2056:282 2060:283:<lambda> 2060:283 2064:284:<lambda> 2064:284",
      "2068:285:<lambda> 2068:285 2072:286:<lambda> 2072:286 2076:287:<lambda> 2076:287",
      "2080:288:<lambda> 2080:288 2084:289:<lambda> 2084:289 2088:290:<lambda> 2088:290",
      "2092:291:<lambda> 2092:291 2096:292:<lambda> 2096:292 2100:293:<lambda> 2100:293",
      "2104:294:<lambda> 2104:294 2108:295:<lambda> 2108:295 2112:296:<lambda> 2112:296",
      "2116:297:<lambda> 2116:297 2120:298:<lambda> 2120:298 2124:299:<lambda> 2124:299",
      "2128:300:<lambda> 2128:300 2132:301:<lambda> 2132:301 2136:302:<lambda> 2136:302",
      "2140:303:<lambda> 2140:303 2144:304:<lambda> 2144:304 2148:305:<lambda> 2148:305",
      "2152:306:<lambda> 2152:306 2156:307:<lambda> 2156:307 2160:308:<lambda> 2160:308",
      "2164:309:<lambda> 2164:309 2168:310:<lambda> 2168:310 2172:311:<lambda> 2172:311",
      "2176:312:<lambda> 2176:312 2180:313:<lambda> 2180:313 2184:314:<lambda> 2184:314",
      "2188:315:<lambda> 2188:315 2192:316:<lambda> 2192:316 2196:317:<lambda> 2196:317",
      "2200:318:<lambda> 2200:318 2204:319:<lambda> 2204:319 2208:320:<lambda> 2208:320",
      "2212:321:<lambda> 2212:321 2216:322:<lambda> 2216:322 2220:323:<lambda> 2220:323",
      "2224:324:<lambda> 2224:324 2228:325:<lambda> 2228:325 2232:326:<lambda> 2232:326",
      "2236:327:<lambda> 2236:327 2240:328:<lambda> 2240:328 2244:329:<lambda> 2244:329",
      "2248:330:<lambda> 2248:330 2252:331:<lambda> 2252:331 2256:332:<lambda> 2256:332",
      "2260:333:<lambda> 2260:333 2264:334:<lambda> 2264:334 2268:335:<lambda> 2268:335",
      "2272:336:<lambda> 2272:336 2276:337:<lambda> 2276:337 2280:338:<lambda> 2280:338",
      "2284:339:<lambda> 2284:339 2288:340:<lambda> 2288:340 2292:341:<lambda> 2292:341",
      "2296:342:<lambda> 2296:342 2300:343:<lambda> 2300:343 2304:344:<lambda> 2304:344",
      "2308:345:<lambda> 2308:345 2312:346:<lambda> 2312:346 2316:347:<lambda> 2316:347",
      "2320:348:<lambda> 2320:348 2324:349:<lambda> 2324:349 2328:350:<lambda> 2328:350",
      "2332:351:<lambda> 2332:351 2336:352:<lambda> 2336:352 2340:353:<lambda> 2340:353",
      "2344:354:<lambda> 2344:354 2348:355:<lambda> 2348:355 2352:356:<lambda> 2352:356",
      "2356:357:<lambda> 2356:357 2360:358:<lambda> 2360:358 2364:359:<lambda> 2364:359",
      "2368:360:<lambda> 2368:360 2372:361:<lambda> 2372:361 2376:362:<lambda> 2376:362",
      "2380:363:<lambda> 2380:363 2384:364:<lambda> 2384:364 2388:365:<lambda> 2388:365",
      "2392:366:<lambda> 2392:366 2396:367:<lambda> 2396:367 2400:368:<lambda> 2400:368",
      "2404:369:<lambda> 2404:369 2408:370:<lambda> 2408:370 2412:371:<lambda> 2412:371",
      "2416:372:<lambda> 2416:372 2420:373:<lambda> 2420:373 2424:374:<lambda> 2424:374",
      "2428:375:<lambda> 2428:375 2432:376:<lambda> 2432:376 2436:377:<lambda> 2436:377",
      "2440:378:<lambda> 2440:378 2444:379:<lambda> 2444:379 2448:380:<lambda> 2448:380",
      "2452:381:<lambda> 2452:381 2456:382:<lambda> 2456:382 2460:383:<lambda> 2460:383",
      "2464:384:<lambda> 2464:384 2468:385:<lambda> 2468:385 2472:386:<lambda> 2472:386",
      "2476:387:<lambda> 2476:387 2480:388:<lambda> 2480:388 2484:389:<lambda> 2484:389",
      "2488:1:<module> 2488:10 2495:11 2498:12 2499:13 2500:14 2501:15 2502:16 2503:17 2504:18",
      "2505:19 2506:20 2507:21 2508:22 2509:23 2510:24 2511:25 2512:26 2513:27 2514:28 2515:29",
      "2516:30 2517:31 2518:32 2519:33 2520:34 2521:35 2522:36 2523:37 2524:38 2525:39 2526:40",
      "2527:41 2528:42 2529:43 2530:44 2531:45 2532:46 2533:47 2534:48 2535:49 2536:50 2537:51",
      "2538:52 2539:53 2540:54 2541:55 2542:56 2543:57 2544:58 2545:59 2546:60 2547:61 2548:62",
      "2549:63 2550:64 2551:65 2552:66 2553:67 2554:68 2555:69 2556:70 2557:71 2558:72 2559:73",
      "2560:74 2561:75 2562:76 2563:77 2564:78 2565:79 2566:80 2567:81 2568:82 2569:83 2570:84",
      "2571:85 2572:86 2573:87 2574:88 2575:89 2576:90 2577:91 2578:92 2579:93 2580:94 2581:95",
      "2582:96 2583:97 2584:98 2585:99 2586:100 2587:101 2588:102 2589:103 2590:104 2591:105",
      "2592:106 2593:107 2594:108 2595:109 2596:110 2597:111 2598:112 2599:113 2600:114 2601:115",
      "2602:116 2603:117 2604:118 2605:119 2606:120 2607:121 2608:122 2609:123 2610:124 2611:125",
      "2612:126 2613:127 2614:128 2615:129 2616:130 2617:131 2618:132 2619:133 2620:134 2621:135",
      "2622:136 2623:137 2624:138 2625:139 2626:140 2627:141 2628:142 2629:143 2630:144 2631:145",
      "2632:146 2633:147 2634:148 2635:149 2636:150 2637:151 2638:152 2639:153 2640:154 2641:155",
      "2642:156 2643:157 2644:158 2645:159 2646:160 2647:161 2648:162 2649:163 2650:164 2651:165",
      "2652:166 2653:167 2654:168 2655:169 2656:170 2657:171 2658:172 2659:173 2660:174 2661:175",
      "2662:176 2663:177 2664:178 2665:179 2666:180 2667:181 2668:182 2669:183 2670:184 2671:185",
      "2672:186 2673:187 2674:188 2675:189 2676:190 2677:191 2678:192 2679:193 2680:194 2681:195",
      "2682:196 2683:197 2684:198 2685:199 2686:200 2687:201 2688:202 2689:203 2690:204 2691:205",
      "2692:206 2693:207 2694:208 2695:209 2696:210 2697:211 2698:212 2699:213 2700:214 2701:215",
      "2702:216 2703:217 2704:218 2705:219 2706:220 2707:221 2708:222 2709:223 2710:224 2711:225",
      "2712:226 2713:227 2714:228 2715:229 2716:230 2717:231 2718:232 2719:233 2720:234 2721:235",
      "2722:236 2723:237 2724:238 2725:239 2726:240 2727:241 2728:242 2729:243 2730:244 2731:245",
      "2732:246 2733:247 2734:248 2735:249 2736:250 2737:251 2738:252 2739:253 2740:254 2741:255",
      "2742:256 2743:257 2744:258 2745:259 2746:260 2747:261 2748:262 2749:263 2750:264 2751:265",
      "2752:266 2753:267 2754:268 2755:269 2756:270 2757:271 2758:272 2759:273 2760:274 2761:275",
      "2762:276 2763:277 2764:278 2765:279 2766:280 2767:281 2768:282 2769:283 2770:284 2771:285",
      "2772:286 2773:287 2774:288 2775:289 2776:290 2777:291 2778:292 2779:293 2780:294 2781:295",
      "2782:296 2783:297 2784:298 2785:299 2786:300 2787:301 2788:302 2789:303 2790:304 2791:305",
      "2792:306 2793:307 2794:308 2795:309 2796:310 2797:311 2798:312 2799:313 2800:314 2801:315",
      "2802:316 2803:317 2804:318 2805:319 2806:320 2807:321 2808:322 2809:323 2810:324 2811:325",
      "2812:326 2813:327 2814:328 2815:329 2816:330 2817:331 2818:332 2819:333 2820:334 2821:335",
      "2822:336 2823:337 2824:338 2825:339 2826:340 2827:341 2828:342 2829:343 2830:344 2831:345",
      "2832:346 2833:347 2834:348 2835:349 2836:350 2837:351 2838:352 2839:353 2840:354 2841:355",
      "2842:356 2843:357 2844:358 2845:359 2846:360 2847:361 2848:362 2849:363 2850:364 2851:365",
      "2852:366 2853:367 2854:368 2855:369 2856:370 2857:371 2858:372 2859:373 2860:374 2861:375",
      "2862:376 2863:377 2864:378 2865:379 2866:380 2867:381 2868:382 2869:383 2870:384 2871:385",
      "2872:386 2873:387 2874:388 2875:389"
    }
)
public final class Program {
  static Tensor x;

  static Tensor i;

  static Tensor b;

  static Tensor u;

  static Tensor n;

  static Tensor c;

  static Variable v;

  static Variable r;

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

  static void t(PyCallable f) {
    try {
      Tensor r = (Tensor) Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Tensor lambda() {
    return tf.square(x);
  }

  static Tensor lambda2() {
    return tf.square(i);
  }

  static Tensor lambda3() {
    return tf.square(u);
  }

  static Tensor lambda4() {
    return tf.square(n);
  }

  static Tensor lambda5() {
    return tf.square(c);
  }

  static Tensor lambda6() {
    return tf.square(v);
  }

  static Tensor lambda7() {
    return tf.square(r);
  }

  static Tensor lambda8() {
    return tf.square(3L);
  }

  static Tensor lambda9() {
    return tf.square(list(1.0, 2.0));
  }

  static Tensor lambda10() {
    return tf.square(np.ones(list(2L)));
  }

  static Tensor lambda11() {
    return tf.square("a");
  }

  static Tensor lambda12() {
    return tf.square((Object) null);
  }

  static Tensor lambda13() {
    return tf.square(b);
  }

  static Tensor lambda14() {
    return tf.square(x, name("nm"));
  }

  static Tensor lambda15() {
    return tf.nn.relu(x);
  }

  static Tensor lambda16() {
    return tf.nn.relu(i);
  }

  static Tensor lambda17() {
    return tf.nn.relu(u);
  }

  static Tensor lambda18() {
    return tf.nn.relu(n);
  }

  static Tensor lambda19() {
    return tf.nn.relu(c);
  }

  static Tensor lambda20() {
    return tf.nn.relu(v);
  }

  static Tensor lambda21() {
    return tf.nn.relu(r);
  }

  static Tensor lambda22() {
    return tf.nn.relu(3L);
  }

  static Tensor lambda23() {
    return tf.nn.relu(list(1.0, 2.0));
  }

  static Tensor lambda24() {
    return tf.nn.relu(np.ones(list(2L)));
  }

  static Tensor lambda25() {
    return tf.nn.relu("a");
  }

  static Tensor lambda26() {
    return tf.nn.relu((Object) null);
  }

  static Tensor lambda27() {
    return tf.nn.relu(b);
  }

  static Tensor lambda28() {
    return tf.nn.relu(x, name("nm"));
  }

  static Tensor lambda29() {
    return tf.sigmoid(x);
  }

  static Tensor lambda30() {
    return tf.sigmoid(i);
  }

  static Tensor lambda31() {
    return tf.sigmoid(u);
  }

  static Tensor lambda32() {
    return tf.sigmoid(n);
  }

  static Tensor lambda33() {
    return tf.sigmoid(c);
  }

  static Tensor lambda34() {
    return tf.sigmoid(v);
  }

  static Tensor lambda35() {
    return tf.sigmoid(r);
  }

  static Tensor lambda36() {
    return tf.sigmoid(3L);
  }

  static Tensor lambda37() {
    return tf.sigmoid(list(1.0, 2.0));
  }

  static Tensor lambda38() {
    return tf.sigmoid(np.ones(list(2L)));
  }

  static Tensor lambda39() {
    return tf.sigmoid("a");
  }

  static Tensor lambda40() {
    return tf.sigmoid((Object) null);
  }

  static Tensor lambda41() {
    return tf.sigmoid(b);
  }

  static Tensor lambda42() {
    return tf.sigmoid(x, name("nm"));
  }

  static Tensor lambda43() {
    return tf.log(x);
  }

  static Tensor lambda44() {
    return tf.log(i);
  }

  static Tensor lambda45() {
    return tf.log(u);
  }

  static Tensor lambda46() {
    return tf.log(n);
  }

  static Tensor lambda47() {
    return tf.log(c);
  }

  static Tensor lambda48() {
    return tf.log(v);
  }

  static Tensor lambda49() {
    return tf.log(r);
  }

  static Tensor lambda50() {
    return tf.log(3L);
  }

  static Tensor lambda51() {
    return tf.log(list(1.0, 2.0));
  }

  static Tensor lambda52() {
    return tf.log(np.ones(list(2L)));
  }

  static Tensor lambda53() {
    return tf.log("a");
  }

  static Tensor lambda54() {
    return tf.log((Object) null);
  }

  static Tensor lambda55() {
    return tf.log(b);
  }

  static Tensor lambda56() {
    return tf.log(x, name("nm"));
  }

  static Tensor lambda57() {
    return tf.tanh(x);
  }

  static Tensor lambda58() {
    return tf.tanh(i);
  }

  static Tensor lambda59() {
    return tf.tanh(u);
  }

  static Tensor lambda60() {
    return tf.tanh(n);
  }

  static Tensor lambda61() {
    return tf.tanh(c);
  }

  static Tensor lambda62() {
    return tf.tanh(v);
  }

  static Tensor lambda63() {
    return tf.tanh(r);
  }

  static Tensor lambda64() {
    return tf.tanh(3L);
  }

  static Tensor lambda65() {
    return tf.tanh(list(1.0, 2.0));
  }

  static Tensor lambda66() {
    return tf.tanh(np.ones(list(2L)));
  }

  static Tensor lambda67() {
    return tf.tanh("a");
  }

  static Tensor lambda68() {
    return tf.tanh((Object) null);
  }

  static Tensor lambda69() {
    return tf.tanh(b);
  }

  static Tensor lambda70() {
    return tf.tanh(x, name("nm"));
  }

  static Tensor lambda71() {
    return tf.sqrt(x);
  }

  static Tensor lambda72() {
    return tf.sqrt(i);
  }

  static Tensor lambda73() {
    return tf.sqrt(u);
  }

  static Tensor lambda74() {
    return tf.sqrt(n);
  }

  static Tensor lambda75() {
    return tf.sqrt(c);
  }

  static Tensor lambda76() {
    return tf.sqrt(v);
  }

  static Tensor lambda77() {
    return tf.sqrt(r);
  }

  static Tensor lambda78() {
    return tf.sqrt(3L);
  }

  static Tensor lambda79() {
    return tf.sqrt(list(1.0, 2.0));
  }

  static Tensor lambda80() {
    return tf.sqrt(np.ones(list(2L)));
  }

  static Tensor lambda81() {
    return tf.sqrt("a");
  }

  static Tensor lambda82() {
    return tf.sqrt((Object) null);
  }

  static Tensor lambda83() {
    return tf.sqrt(b);
  }

  static Tensor lambda84() {
    return tf.sqrt(x, name("nm"));
  }

  static Tensor lambda85() {
    return tf.exp(x);
  }

  static Tensor lambda86() {
    return tf.exp(i);
  }

  static Tensor lambda87() {
    return tf.exp(u);
  }

  static Tensor lambda88() {
    return tf.exp(n);
  }

  static Tensor lambda89() {
    return tf.exp(c);
  }

  static Tensor lambda90() {
    return tf.exp(v);
  }

  static Tensor lambda91() {
    return tf.exp(r);
  }

  static Tensor lambda92() {
    return tf.exp(3L);
  }

  static Tensor lambda93() {
    return tf.exp(list(1.0, 2.0));
  }

  static Tensor lambda94() {
    return tf.exp(np.ones(list(2L)));
  }

  static Tensor lambda95() {
    return tf.exp("a");
  }

  static Tensor lambda96() {
    return tf.exp((Object) null);
  }

  static Tensor lambda97() {
    return tf.exp(b);
  }

  static Tensor lambda98() {
    return tf.exp(x, name("nm"));
  }

  static Tensor lambda99() {
    return tf.rsqrt(x);
  }

  static Tensor lambda100() {
    return tf.rsqrt(i);
  }

  static Tensor lambda101() {
    return tf.rsqrt(u);
  }

  static Tensor lambda102() {
    return tf.rsqrt(n);
  }

  static Tensor lambda103() {
    return tf.rsqrt(c);
  }

  static Tensor lambda104() {
    return tf.rsqrt(v);
  }

  static Tensor lambda105() {
    return tf.rsqrt(r);
  }

  static Tensor lambda106() {
    return tf.rsqrt(3L);
  }

  static Tensor lambda107() {
    return tf.rsqrt(list(1.0, 2.0));
  }

  static Tensor lambda108() {
    return tf.rsqrt(np.ones(list(2L)));
  }

  static Tensor lambda109() {
    return tf.rsqrt("a");
  }

  static Tensor lambda110() {
    return tf.rsqrt((Object) null);
  }

  static Tensor lambda111() {
    return tf.rsqrt(b);
  }

  static Tensor lambda112() {
    return tf.rsqrt(x, name("nm"));
  }

  static Tensor lambda113() {
    return tf.nn.softplus(x);
  }

  static Tensor lambda114() {
    return tf.nn.softplus(i);
  }

  static Tensor lambda115() {
    return tf.nn.softplus(u);
  }

  static Tensor lambda116() {
    return tf.nn.softplus(n);
  }

  static Tensor lambda117() {
    return tf.nn.softplus(c);
  }

  static Tensor lambda118() {
    return tf.nn.softplus(v);
  }

  static Tensor lambda119() {
    return tf.nn.softplus(r);
  }

  static Tensor lambda120() {
    return tf.nn.softplus(3L);
  }

  static Tensor lambda121() {
    return tf.nn.softplus(list(1.0, 2.0));
  }

  static Tensor lambda122() {
    return tf.nn.softplus(np.ones(list(2L)));
  }

  static Tensor lambda123() {
    return tf.nn.softplus("a");
  }

  static Tensor lambda124() {
    return tf.nn.softplus((Object) null);
  }

  static Tensor lambda125() {
    return tf.nn.softplus(b);
  }

  static Tensor lambda126() {
    return tf.nn.softplus(x, name("nm"));
  }

  static Tensor lambda127() {
    return tf.abs(x);
  }

  static Tensor lambda128() {
    return tf.abs(i);
  }

  static Tensor lambda129() {
    return tf.abs(u);
  }

  static Tensor lambda130() {
    return tf.abs(n);
  }

  static Tensor lambda131() {
    return tf.abs(c);
  }

  static Tensor lambda132() {
    return tf.abs(v);
  }

  static Tensor lambda133() {
    return tf.abs(r);
  }

  static Tensor lambda134() {
    return tf.abs(3L);
  }

  static Tensor lambda135() {
    return tf.abs(list(1.0, 2.0));
  }

  static Tensor lambda136() {
    return tf.abs(np.ones(list(2L)));
  }

  static Tensor lambda137() {
    return tf.abs("a");
  }

  static Tensor lambda138() {
    return tf.abs((Object) null);
  }

  static Tensor lambda139() {
    return tf.abs(b);
  }

  static Tensor lambda140() {
    return tf.abs(x, name("nm"));
  }

  static Tensor lambda141() {
    return tf.nn.l2Loss(x);
  }

  static Tensor lambda142() {
    return tf.nn.l2Loss(i);
  }

  static Tensor lambda143() {
    return tf.nn.l2Loss(u);
  }

  static Tensor lambda144() {
    return tf.nn.l2Loss(n);
  }

  static Tensor lambda145() {
    return tf.nn.l2Loss(c);
  }

  static Tensor lambda146() {
    return tf.nn.l2Loss(v);
  }

  static Tensor lambda147() {
    return tf.nn.l2Loss(r);
  }

  static Tensor lambda148() {
    return tf.nn.l2Loss(3L);
  }

  static Tensor lambda149() {
    return tf.nn.l2Loss(list(1.0, 2.0));
  }

  static Tensor lambda150() {
    return tf.nn.l2Loss(np.ones(list(2L)));
  }

  static Tensor lambda151() {
    return tf.nn.l2Loss("a");
  }

  static Tensor lambda152() {
    return tf.nn.l2Loss((Object) null);
  }

  static Tensor lambda153() {
    return tf.nn.l2Loss(b);
  }

  static Tensor lambda154() {
    return tf.nn.l2Loss(x, name("nm"));
  }

  static Tensor lambda155() {
    return tf.negative(x);
  }

  static Tensor lambda156() {
    return tf.negative(i);
  }

  static Tensor lambda157() {
    return tf.negative(u);
  }

  static Tensor lambda158() {
    return tf.negative(n);
  }

  static Tensor lambda159() {
    return tf.negative(c);
  }

  static Tensor lambda160() {
    return tf.negative(v);
  }

  static Tensor lambda161() {
    return tf.negative(r);
  }

  static Tensor lambda162() {
    return tf.negative(3L);
  }

  static Tensor lambda163() {
    return tf.negative(list(1.0, 2.0));
  }

  static Tensor lambda164() {
    return tf.negative(np.ones(list(2L)));
  }

  static Tensor lambda165() {
    return tf.negative("a");
  }

  static Tensor lambda166() {
    return tf.negative((Object) null);
  }

  static Tensor lambda167() {
    return tf.negative(b);
  }

  static Tensor lambda168() {
    return tf.negative(x, name("nm"));
  }

  static Tensor lambda169() {
    return tf.sign(x);
  }

  static Tensor lambda170() {
    return tf.sign(i);
  }

  static Tensor lambda171() {
    return tf.sign(u);
  }

  static Tensor lambda172() {
    return tf.sign(n);
  }

  static Tensor lambda173() {
    return tf.sign(c);
  }

  static Tensor lambda174() {
    return tf.sign(v);
  }

  static Tensor lambda175() {
    return tf.sign(r);
  }

  static Tensor lambda176() {
    return tf.sign(3L);
  }

  static Tensor lambda177() {
    return tf.sign(list(1.0, 2.0));
  }

  static Tensor lambda178() {
    return tf.sign(np.ones(list(2L)));
  }

  static Tensor lambda179() {
    return tf.sign("a");
  }

  static Tensor lambda180() {
    return tf.sign((Object) null);
  }

  static Tensor lambda181() {
    return tf.sign(b);
  }

  static Tensor lambda182() {
    return tf.sign(x, name("nm"));
  }

  static Tensor lambda183() {
    return tf.floor(x);
  }

  static Tensor lambda184() {
    return tf.floor(i);
  }

  static Tensor lambda185() {
    return tf.floor(u);
  }

  static Tensor lambda186() {
    return tf.floor(n);
  }

  static Tensor lambda187() {
    return tf.floor(c);
  }

  static Tensor lambda188() {
    return tf.floor(v);
  }

  static Tensor lambda189() {
    return tf.floor(r);
  }

  static Tensor lambda190() {
    return tf.floor(3L);
  }

  static Tensor lambda191() {
    return tf.floor(list(1.0, 2.0));
  }

  static Tensor lambda192() {
    return tf.floor(np.ones(list(2L)));
  }

  static Tensor lambda193() {
    return tf.floor("a");
  }

  static Tensor lambda194() {
    return tf.floor((Object) null);
  }

  static Tensor lambda195() {
    return tf.floor(b);
  }

  static Tensor lambda196() {
    return tf.floor(x, name("nm"));
  }

  static Tensor lambda197() {
    return tf.ceil(x);
  }

  static Tensor lambda198() {
    return tf.ceil(i);
  }

  static Tensor lambda199() {
    return tf.ceil(u);
  }

  static Tensor lambda200() {
    return tf.ceil(n);
  }

  static Tensor lambda201() {
    return tf.ceil(c);
  }

  static Tensor lambda202() {
    return tf.ceil(v);
  }

  static Tensor lambda203() {
    return tf.ceil(r);
  }

  static Tensor lambda204() {
    return tf.ceil(3L);
  }

  static Tensor lambda205() {
    return tf.ceil(list(1.0, 2.0));
  }

  static Tensor lambda206() {
    return tf.ceil(np.ones(list(2L)));
  }

  static Tensor lambda207() {
    return tf.ceil("a");
  }

  static Tensor lambda208() {
    return tf.ceil((Object) null);
  }

  static Tensor lambda209() {
    return tf.ceil(b);
  }

  static Tensor lambda210() {
    return tf.ceil(x, name("nm"));
  }

  static Tensor lambda211() {
    return tf.round(x);
  }

  static Tensor lambda212() {
    return tf.round(i);
  }

  static Tensor lambda213() {
    return tf.round(u);
  }

  static Tensor lambda214() {
    return tf.round(n);
  }

  static Tensor lambda215() {
    return tf.round(c);
  }

  static Tensor lambda216() {
    return tf.round(v);
  }

  static Tensor lambda217() {
    return tf.round(r);
  }

  static Tensor lambda218() {
    return tf.round(3L);
  }

  static Tensor lambda219() {
    return tf.round(list(1.0, 2.0));
  }

  static Tensor lambda220() {
    return tf.round(np.ones(list(2L)));
  }

  static Tensor lambda221() {
    return tf.round("a");
  }

  static Tensor lambda222() {
    return tf.round((Object) null);
  }

  static Tensor lambda223() {
    return tf.round(b);
  }

  static Tensor lambda224() {
    return tf.round(x, name("nm"));
  }

  static Tensor lambda225() {
    return tf.cos(x);
  }

  static Tensor lambda226() {
    return tf.cos(i);
  }

  static Tensor lambda227() {
    return tf.cos(u);
  }

  static Tensor lambda228() {
    return tf.cos(n);
  }

  static Tensor lambda229() {
    return tf.cos(c);
  }

  static Tensor lambda230() {
    return tf.cos(v);
  }

  static Tensor lambda231() {
    return tf.cos(r);
  }

  static Tensor lambda232() {
    return tf.cos(3L);
  }

  static Tensor lambda233() {
    return tf.cos(list(1.0, 2.0));
  }

  static Tensor lambda234() {
    return tf.cos(np.ones(list(2L)));
  }

  static Tensor lambda235() {
    return tf.cos("a");
  }

  static Tensor lambda236() {
    return tf.cos((Object) null);
  }

  static Tensor lambda237() {
    return tf.cos(b);
  }

  static Tensor lambda238() {
    return tf.cos(x, name("nm"));
  }

  static Tensor lambda239() {
    return tf.sin(x);
  }

  static Tensor lambda240() {
    return tf.sin(i);
  }

  static Tensor lambda241() {
    return tf.sin(u);
  }

  static Tensor lambda242() {
    return tf.sin(n);
  }

  static Tensor lambda243() {
    return tf.sin(c);
  }

  static Tensor lambda244() {
    return tf.sin(v);
  }

  static Tensor lambda245() {
    return tf.sin(r);
  }

  static Tensor lambda246() {
    return tf.sin(3L);
  }

  static Tensor lambda247() {
    return tf.sin(list(1.0, 2.0));
  }

  static Tensor lambda248() {
    return tf.sin(np.ones(list(2L)));
  }

  static Tensor lambda249() {
    return tf.sin("a");
  }

  static Tensor lambda250() {
    return tf.sin((Object) null);
  }

  static Tensor lambda251() {
    return tf.sin(b);
  }

  static Tensor lambda252() {
    return tf.sin(x, name("nm"));
  }

  static Tensor lambda253() {
    return tf.tan(x);
  }

  static Tensor lambda254() {
    return tf.tan(i);
  }

  static Tensor lambda255() {
    return tf.tan(u);
  }

  static Tensor lambda256() {
    return tf.tan(n);
  }

  static Tensor lambda257() {
    return tf.tan(c);
  }

  static Tensor lambda258() {
    return tf.tan(v);
  }

  static Tensor lambda259() {
    return tf.tan(r);
  }

  static Tensor lambda260() {
    return tf.tan(3L);
  }

  static Tensor lambda261() {
    return tf.tan(list(1.0, 2.0));
  }

  static Tensor lambda262() {
    return tf.tan(np.ones(list(2L)));
  }

  static Tensor lambda263() {
    return tf.tan("a");
  }

  static Tensor lambda264() {
    return tf.tan((Object) null);
  }

  static Tensor lambda265() {
    return tf.tan(b);
  }

  static Tensor lambda266() {
    return tf.tan(x, name("nm"));
  }

  static Tensor lambda267() {
    return tf.erf(x);
  }

  static Tensor lambda268() {
    return tf.erf(i);
  }

  static Tensor lambda269() {
    return tf.erf(u);
  }

  static Tensor lambda270() {
    return tf.erf(n);
  }

  static Tensor lambda271() {
    return tf.erf(c);
  }

  static Tensor lambda272() {
    return tf.erf(v);
  }

  static Tensor lambda273() {
    return tf.erf(r);
  }

  static Tensor lambda274() {
    return tf.erf(3L);
  }

  static Tensor lambda275() {
    return tf.erf(list(1.0, 2.0));
  }

  static Tensor lambda276() {
    return tf.erf(np.ones(list(2L)));
  }

  static Tensor lambda277() {
    return tf.erf("a");
  }

  static Tensor lambda278() {
    return tf.erf((Object) null);
  }

  static Tensor lambda279() {
    return tf.erf(b);
  }

  static Tensor lambda280() {
    return tf.erf(x, name("nm"));
  }

  static Tensor lambda281() {
    return tf.reciprocal(x);
  }

  static Tensor lambda282() {
    return tf.reciprocal(i);
  }

  static Tensor lambda283() {
    return tf.reciprocal(u);
  }

  static Tensor lambda284() {
    return tf.reciprocal(n);
  }

  static Tensor lambda285() {
    return tf.reciprocal(c);
  }

  static Tensor lambda286() {
    return tf.reciprocal(v);
  }

  static Tensor lambda287() {
    return tf.reciprocal(r);
  }

  static Tensor lambda288() {
    return tf.reciprocal(3L);
  }

  static Tensor lambda289() {
    return tf.reciprocal(list(1.0, 2.0));
  }

  static Tensor lambda290() {
    return tf.reciprocal(np.ones(list(2L)));
  }

  static Tensor lambda291() {
    return tf.reciprocal("a");
  }

  static Tensor lambda292() {
    return tf.reciprocal((Object) null);
  }

  static Tensor lambda293() {
    return tf.reciprocal(b);
  }

  static Tensor lambda294() {
    return tf.reciprocal(x, name("nm"));
  }

  static Tensor lambda295() {
    return tf.log1p(x);
  }

  static Tensor lambda296() {
    return tf.log1p(i);
  }

  static Tensor lambda297() {
    return tf.log1p(u);
  }

  static Tensor lambda298() {
    return tf.log1p(n);
  }

  static Tensor lambda299() {
    return tf.log1p(c);
  }

  static Tensor lambda300() {
    return tf.log1p(v);
  }

  static Tensor lambda301() {
    return tf.log1p(r);
  }

  static Tensor lambda302() {
    return tf.log1p(3L);
  }

  static Tensor lambda303() {
    return tf.log1p(list(1.0, 2.0));
  }

  static Tensor lambda304() {
    return tf.log1p(np.ones(list(2L)));
  }

  static Tensor lambda305() {
    return tf.log1p("a");
  }

  static Tensor lambda306() {
    return tf.log1p((Object) null);
  }

  static Tensor lambda307() {
    return tf.log1p(b);
  }

  static Tensor lambda308() {
    return tf.log1p(x, name("nm"));
  }

  static Tensor lambda309() {
    return tf.expm1(x);
  }

  static Tensor lambda310() {
    return tf.expm1(i);
  }

  static Tensor lambda311() {
    return tf.expm1(u);
  }

  static Tensor lambda312() {
    return tf.expm1(n);
  }

  static Tensor lambda313() {
    return tf.expm1(c);
  }

  static Tensor lambda314() {
    return tf.expm1(v);
  }

  static Tensor lambda315() {
    return tf.expm1(r);
  }

  static Tensor lambda316() {
    return tf.expm1(3L);
  }

  static Tensor lambda317() {
    return tf.expm1(list(1.0, 2.0));
  }

  static Tensor lambda318() {
    return tf.expm1(np.ones(list(2L)));
  }

  static Tensor lambda319() {
    return tf.expm1("a");
  }

  static Tensor lambda320() {
    return tf.expm1((Object) null);
  }

  static Tensor lambda321() {
    return tf.expm1(b);
  }

  static Tensor lambda322() {
    return tf.expm1(x, name("nm"));
  }

  static Tensor lambda323() {
    return tf.isNan(x);
  }

  static Tensor lambda324() {
    return tf.isNan(i);
  }

  static Tensor lambda325() {
    return tf.isNan(u);
  }

  static Tensor lambda326() {
    return tf.isNan(n);
  }

  static Tensor lambda327() {
    return tf.isNan(c);
  }

  static Tensor lambda328() {
    return tf.isNan(v);
  }

  static Tensor lambda329() {
    return tf.isNan(r);
  }

  static Tensor lambda330() {
    return tf.isNan(3L);
  }

  static Tensor lambda331() {
    return tf.isNan(list(1.0, 2.0));
  }

  static Tensor lambda332() {
    return tf.isNan(np.ones(list(2L)));
  }

  static Tensor lambda333() {
    return tf.isNan("a");
  }

  static Tensor lambda334() {
    return tf.isNan((Object) null);
  }

  static Tensor lambda335() {
    return tf.isNan(b);
  }

  static Tensor lambda336() {
    return tf.isNan(x, name("nm"));
  }

  static Tensor lambda337() {
    return tf.isFinite(x);
  }

  static Tensor lambda338() {
    return tf.isFinite(i);
  }

  static Tensor lambda339() {
    return tf.isFinite(u);
  }

  static Tensor lambda340() {
    return tf.isFinite(n);
  }

  static Tensor lambda341() {
    return tf.isFinite(c);
  }

  static Tensor lambda342() {
    return tf.isFinite(v);
  }

  static Tensor lambda343() {
    return tf.isFinite(r);
  }

  static Tensor lambda344() {
    return tf.isFinite(3L);
  }

  static Tensor lambda345() {
    return tf.isFinite(list(1.0, 2.0));
  }

  static Tensor lambda346() {
    return tf.isFinite(np.ones(list(2L)));
  }

  static Tensor lambda347() {
    return tf.isFinite("a");
  }

  static Tensor lambda348() {
    return tf.isFinite((Object) null);
  }

  static Tensor lambda349() {
    return tf.isFinite(b);
  }

  static Tensor lambda350() {
    return tf.isFinite(x, name("nm"));
  }

  static Tensor lambda351() {
    return tf.stopGradient(x);
  }

  static Tensor lambda352() {
    return tf.stopGradient(i);
  }

  static Tensor lambda353() {
    return tf.stopGradient(u);
  }

  static Tensor lambda354() {
    return tf.stopGradient(n);
  }

  static Tensor lambda355() {
    return tf.stopGradient(c);
  }

  static Tensor lambda356() {
    return tf.stopGradient(v);
  }

  static Tensor lambda357() {
    return tf.stopGradient(r);
  }

  static Tensor lambda358() {
    return tf.stopGradient(3L);
  }

  static Tensor lambda359() {
    return tf.stopGradient(list(1.0, 2.0));
  }

  static Tensor lambda360() {
    return tf.stopGradient(np.ones(list(2L)));
  }

  static Tensor lambda361() {
    return tf.stopGradient("a");
  }

  static Tensor lambda362() {
    return tf.stopGradient((Object) null);
  }

  static Tensor lambda363() {
    return tf.stopGradient(b);
  }

  static Tensor lambda364() {
    return tf.stopGradient(x, name("nm"));
  }

  static Tensor lambda365() {
    return tf.identity(x);
  }

  static Tensor lambda366() {
    return tf.identity(i);
  }

  static Tensor lambda367() {
    return tf.identity(u);
  }

  static Tensor lambda368() {
    return tf.identity(n);
  }

  static Tensor lambda369() {
    return tf.identity(c);
  }

  static Tensor lambda370() {
    return tf.identity(v);
  }

  static Tensor lambda371() {
    return tf.identity(r);
  }

  static Tensor lambda372() {
    return tf.identity(3L);
  }

  static Tensor lambda373() {
    return tf.identity(list(1.0, 2.0));
  }

  static Tensor lambda374() {
    return tf.identity(np.ones(list(2L)));
  }

  static Tensor lambda375() {
    return tf.identity("a");
  }

  static Tensor lambda376() {
    return tf.identity((Object) null);
  }

  static Tensor lambda377() {
    return tf.identity(b);
  }

  static Tensor lambda378() {
    return tf.identity(x, name("nm"));
  }

  public static void main(String... args) {
    x = tf.placeholder(tf.float32, shape(2, 3), name("x"));
    i = tf.placeholder(tf.int32, shape(2, 3), name("i"));
    b = tf.placeholder(tf.bool, shape(2, 3), name("b"));
    u = tf.placeholder(tf.float32, name("u"));
    n = tf.placeholder(tf.float32, shape(null, 3), name("n"));
    c = tf.placeholder(tf.complex64, shape(2, 3), name("c"));
    Tensor d = tf.placeholder(tf.float64, shape(list(3L)), name("d"));
    v = tf.getVariable("v", shape(2, 3));
    r = tf.getVariable("r", shape(2, 3), useResource(true));
    Tensor s = tf.placeholder(tf.string, shape(list(2L)), name("s"));
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
  }
}
