// Every argument of the reductions and of argmax and argmin, with what is refused.
//
package graphs.reductions;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.dimension;
import static org.tfgraft.runtime.api.Args.keepDims;
import static org.tfgraft.runtime.api.Args.keepdims;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.outputType;
import static org.tfgraft.runtime.api.Args.reductionIndices;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.Int64;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "887:4:T 888:6 889:7 891:8 892:9 897:12:<lambda> 897:12 901:13:<lambda> 901:13",
      "905:14:<lambda> 905:14 909:15:<lambda> 909:15 913:16:<lambda> 913:16 917:17:<lambda>",
      "917:17 921:18:<lambda> 921:18 925:19:<lambda> 925:19 929:20:<lambda> 929:20",
      "933:21:<lambda> 933:21 937:22:<lambda> 937:22 941:23:<lambda> 941:23 945:24:<lambda>",
      "945:24 949:25:<lambda> 949:25 953:26:<lambda> 953:26 957:27:<lambda> 957:27",
      "961:28:<lambda> 961:28 966:29:<lambda> 966:29 970:30:<lambda> 970:30 974:31:<lambda>",
      "974:31 978:32:<lambda> 978:32 982:33:<lambda> 982:33 986:34:<lambda> 986:34",
      "990:35:<lambda> 990:35 994:36:<lambda> 994:36 998:37:<lambda> 998:37 1002:38:<lambda>",
      "1002:38 1006:39:<lambda> 1006:39 1010:40:<lambda> 1010:40 1014:41:<lambda> 1014:41",
      "1018:42:<lambda> 1018:42 1022:43:<lambda> 1022:43 1026:44:<lambda> 1026:44",
      "1030:45:<lambda> 1030:45 1034:46:<lambda> 1034:46 1038:47:<lambda> 1038:47",
      "1042:48:<lambda> 1042:48 1046:49:<lambda> 1046:49 1050:50:<lambda> 1050:50",
      "1054:51:<lambda> 1054:51 1058:52:<lambda> 1058:52 1062:53:<lambda> 1062:53",
      "1066:54:<lambda> 1066:54 1070:55:<lambda> 1070:55 1074:56:<lambda> 1074:56",
      "1078:57:<lambda> 1078:57 1082:58:<lambda> 1082:58 1086:59:<lambda> 1086:59",
      "1090:60:<lambda> 1090:60 1094:61:<lambda> 1094:61 1098:62:<lambda> 1098:62",
      "1102:63:<lambda> 1102:63 1107:64:<lambda> 1107:64 1111:65:<lambda> 1111:65",
      "1115:66:<lambda> 1115:66 1119:67:<lambda> 1119:67 1123:68:<lambda> 1123:68",
      "1127:69:<lambda> 1127:69 1131:70:<lambda> 1131:70 1135:71:<lambda> 1135:71",
      "1139:72:<lambda> 1139:72 1143:73:<lambda> 1143:73 1147:74:<lambda> 1147:74",
      "1151:75:<lambda> 1151:75 1155:76:<lambda> 1155:76 1159:77:<lambda> 1159:77",
      "1163:78:<lambda> 1163:78 1167:79:<lambda> 1167:79 1171:80:<lambda> 1171:80",
      "1175:81:<lambda> 1175:81 1179:82:<lambda> 1179:82 1183:83:<lambda> 1183:83",
      "1187:84:<lambda> 1187:84 1191:85:<lambda> 1191:85 1195:86:<lambda> 1195:86",
      "1199:87:<lambda> 1199:87 1203:88:<lambda> 1203:88 1207:89:<lambda> 1207:89",
      "1211:90:<lambda> 1211:90 1215:91:<lambda> 1215:91 1219:92:<lambda> 1219:92",
      "1223:93:<lambda> 1223:93 1227:94:<lambda> 1227:94 1231:95:<lambda> 1231:95",
      "1235:96:<lambda> 1235:96 1239:97:<lambda> 1239:97 1243:98:<lambda> 1243:98",
      "1248:99:<lambda> 1248:99 1252:100:<lambda> 1252:100 1256:101:<lambda> 1256:101",
      "1260:102:<lambda> 1260:102 1264:103:<lambda> 1264:103 1268:104:<lambda> 1268:104",
      "1272:105:<lambda> 1272:105 1276:106:<lambda> 1276:106 1280:107:<lambda> 1280:107",
      "1284:108:<lambda> 1284:108 1288:109:<lambda> 1288:109 1292:110:<lambda> 1292:110",
      "1296:111:<lambda> 1296:111 1300:112:<lambda> 1300:112 1304:113:<lambda> 1304:113",
      "1308:114:<lambda> 1308:114 1312:115:<lambda> 1312:115 1316:116:<lambda> 1316:116",
      "1320:117:<lambda> 1320:117 1324:118:<lambda> 1324:118 1328:119:<lambda> 1328:119",
      "1332:120:<lambda> 1332:120 1336:121:<lambda> 1336:121 1340:122:<lambda> 1340:122",
      "1344:123:<lambda> 1344:123 1348:124:<lambda> 1348:124 1352:125:<lambda> 1352:125",
      "1356:126:<lambda> 1356:126 1360:127:<lambda> 1360:127 1364:128:<lambda> 1364:128",
      "1368:129:<lambda> 1368:129 1372:130:<lambda> 1372:130 1376:131:<lambda> 1376:131",
      "1380:132:<lambda> 1380:132 1384:133:<lambda> 1384:133 1389:134:<lambda> 1389:134",
      "1393:135:<lambda> 1393:135 1397:136:<lambda> 1397:136 1401:137:<lambda> 1401:137",
      "1405:138:<lambda> 1405:138 1409:139:<lambda> 1409:139 1413:140:<lambda> 1413:140",
      "1417:141:<lambda> 1417:141 1421:142:<lambda> 1421:142 1425:143:<lambda> 1425:143",
      "1429:144:<lambda> 1429:144 1433:145:<lambda> 1433:145 1437:146:<lambda> 1437:146",
      "1441:147:<lambda> 1441:147 1445:148:<lambda> 1445:148 1449:149:<lambda> 1449:149",
      "1453:150:<lambda> 1453:150 1457:151:<lambda> 1457:151 1461:152:<lambda> 1461:152",
      "1465:153:<lambda> 1465:153 1469:154:<lambda> 1469:154 1473:155:<lambda> 1473:155",
      "1477:156:<lambda> 1477:156 1481:157:<lambda> 1481:157 1485:158:<lambda> 1485:158",
      "1489:159:<lambda> 1489:159 1493:160:<lambda> 1493:160 1497:161:<lambda> 1497:161",
      "1501:162:<lambda> 1501:162 1505:163:<lambda> 1505:163 1509:164:<lambda> 1509:164",
      "1513:165:<lambda> 1513:165 1517:166:<lambda> 1517:166 1521:167:<lambda> 1521:167",
      "1525:168:<lambda> 1525:168 1530:169:<lambda> 1530:169 1534:170:<lambda> 1534:170",
      "1538:171:<lambda> 1538:171 1542:172:<lambda> 1542:172 1546:173:<lambda> 1546:173",
      "1550:174:<lambda> 1550:174 1554:175:<lambda> 1554:175 1558:176:<lambda> 1558:176",
      "1562:177:<lambda> 1562:177 1566:178:<lambda> 1566:178 1570:179:<lambda> 1570:179",
      "1574:180:<lambda> 1574:180 1578:181:<lambda> 1578:181 1582:182:<lambda> 1582:182",
      "1586:183:<lambda> 1586:183 1590:184:<lambda> 1590:184 1594:185:<lambda> 1594:185",
      "1598:186:<lambda> 1598:186 1602:187:<lambda> 1602:187 1606:188:<lambda> 1606:188",
      "1610:189:<lambda> 1610:189 1614:190:<lambda> 1614:190 1618:191:<lambda> 1618:191",
      "1622:192:<lambda> 1622:192 1626:193:<lambda> 1626:193 1630:194:<lambda> 1630:194",
      "1634:195:<lambda> 1634:195 1638:196:<lambda> 1638:196 1642:197:<lambda> 1642:197",
      "1646:198:<lambda> 1646:198 1650:199:<lambda> 1650:199 1654:200:<lambda> 1654:200",
      "1658:201:<lambda> 1658:201 1662:202:<lambda> 1662:202 1666:203:<lambda> 1666:203",
      "1671:204:<lambda> 1671:204 1675:205:<lambda> 1675:205 1679:206:<lambda> 1679:206",
      "1683:207:<lambda> 1683:207 1687:208:<lambda> 1687:208 1691:209:<lambda> 1691:209",
      "1695:210:<lambda> 1695:210 1699:211:<lambda> 1699:211 1703:212:<lambda> 1703:212",
      "1707:213:<lambda> 1707:213 1711:214:<lambda> 1711:214 1715:215:<lambda> 1715:215",
      "1719:216:<lambda> 1719:216 1723:217:<lambda> 1723:217 1727:218:<lambda> 1727:218",
      "1731:219:<lambda> 1731:219 1735:220:<lambda> 1735:220 1739:221:<lambda> 1739:221",
      "1743:222:<lambda> 1743:222 1747:223:<lambda> 1747:223 1751:224:<lambda> 1751:224",
      "1755:225:<lambda> 1755:225 1759:226:<lambda> 1759:226 1763:227:<lambda> 1763:227",
      "1767:228:<lambda> 1767:228 1771:229:<lambda> 1771:229 1775:230:<lambda> 1775:230",
      "1779:231:<lambda> 1779:231 1783:232:<lambda> 1783:232 1787:233:<lambda> 1787:233",
      "1791:234:<lambda> 1791:234 1795:235:<lambda> 1795:235 1799:236:<lambda> 1799:236",
      "1803:237:<lambda> 1803:237 1807:238:<lambda> 1807:238 1812:239:<lambda> 1812:239",
      "1816:240:<lambda> 1816:240 1820:241:<lambda> 1820:241 1824:242:<lambda> 1824:242",
      "1828:243:<lambda> 1828:243 1832:244:<lambda> 1832:244 1836:245:<lambda> 1836:245",
      "1840:246:<lambda> 1840:246 1844:247:<lambda> 1844:247 1848:248:<lambda> 1848:248",
      "1852:249:<lambda> 1852:249 1856:250:<lambda> 1856:250 1860:251:<lambda> 1860:251",
      "1864:252:<lambda> 1864:252 1868:253:<lambda> 1868:253 1872:254:<lambda> 1872:254",
      "1876:255:<lambda> 1876:255 1880:256:<lambda> 1880:256 1884:257:<lambda> 1884:257",
      "1888:258:<lambda> 1888:258 1892:259:<lambda> 1892:259 1896:260:<lambda> 1896:260",
      "1900:261:<lambda> 1900:261 1904:262:<lambda> 1904:262 1908:263:<lambda> 1908:263",
      "1912:264:<lambda> 1912:264 1916:265:<lambda> 1916:265 1920:266:<lambda> 1920:266",
      "1924:267:<lambda> 1924:267 1928:268:<lambda> 1928:268 1932:269:<lambda> 1932:269",
      "1936:270:<lambda> 1936:270 1940:271:<lambda> 1940:271 1944:272:<lambda> 1944:272",
      "1948:273:<lambda> 1948:273 1953:274:<lambda> 1953:274 1957:275:<lambda> 1957:275",
      "1961:276:<lambda> 1961:276 1965:277:<lambda> 1965:277 1969:278:<lambda> 1969:278",
      "1973:279:<lambda> 1973:279 1977:280:<lambda> 1977:280 1981:281:<lambda> 1981:281",
      "1985:282:<lambda> 1985:282 1989:283:<lambda> 1989:283 1993:284:<lambda> 1993:284",
      "1997:285:<lambda> 1997:285 2001:286:<lambda> 2001:286 2005:287:<lambda> 2005:287",
      "2009:288:<lambda> 2009:288 2013:289:<lambda> 2013:289 2017:290:<lambda> 2017:290",
      "2021:291:<lambda> 2021:291 2025:293:<lambda> 2025:293 2029:294:<lambda> 2029:294",
      "2033:295:<lambda> 2033:295 2037:296:<lambda> 2037:296 2041:297:<lambda> 2041:297",
      "2045:298:<lambda> 2045:298 2049:299:<lambda> 2049:299 2053:300:<lambda> 2053:300",
      "2057:301:<lambda> 2057:301 2061:302:<lambda> 2061:302 2065:303:<lambda> 2065:303",
      "2069:304:<lambda> 2069:304 2073:305:<lambda> 2073:305 2077:306:<lambda> 2077:306",
      "2081:307:<lambda> 2081:307 2085:308:<lambda> 2085:308 2089:309:<lambda> 2089:309",
      "2093:310:<lambda> 2093:310 2097:311:<lambda> 2097:311 2101:312:<lambda> 2101:312",
      "2105:313:<lambda> 2105:313 2109:314:<lambda> 2109:314 2113:315:<lambda> 2113:315",
      "2117:316:<lambda> 2117:316 2121:317:<lambda> 2121:317 2125:318:<lambda> 2125:318",
      "2129:319:<lambda> 2129:319 2133:320:<lambda> 2133:320 2137:321:<lambda> 2137:321",
      "2141:322:<lambda> 2141:322 2145:323:<lambda> 2145:323 2149:324:<lambda> 2149:324",
      "2153:325:<lambda> 2153:325 2157:326:<lambda> 2157:326 2161:327:<lambda> 2161:327",
      "2165:328:<lambda> 2165:328 2169:329:<lambda> 2169:329 2173:330:<lambda> 2173:330",
      "2177:331:<lambda> 2177:331 2181:332:<lambda> 2181:332 2185:333:<lambda> 2185:333",
      "2189:334:<lambda> 2189:334 2193:335:<lambda> 2193:335 2197:336:<lambda> 2197:336",
      "2201:337:<lambda> 2201:337 2205:338:<lambda> 2205:338 2209:339:<lambda> 2209:339",
      "2213:340:<lambda> 2213:340 2217:341:<lambda> 2217:341 2221:342:<lambda> 2221:342",
      "2225:343:<lambda> 2225:343 2229:344:<lambda> 2229:344 2233:345:<lambda> 2233:345",
      "2237:346:<lambda> 2237:346 2241:347:<lambda> 2241:347 2245:348:<lambda> 2245:348",
      "2249:349:<lambda> 2249:349 2253:350:<lambda> 2253:350 2257:351:<lambda> 2257:351",
      "2261:352:<lambda> 2261:352 2265:353:<lambda> 2265:353 2269:1:<module> 2269:10 2276:11",
      "2279:12 2280:13 2281:14 2282:15 2283:16 2284:17 2285:18 2286:19 2287:20 2288:21 2289:22",
      "2290:23 2291:24 2292:25 2293:26 2294:27 2295:28 2296:29 2297:30 2298:31 2299:32 2300:33",
      "2301:34 2302:35 2303:36 2304:37 2305:38 2306:39 2307:40 2308:41 2309:42 2310:43 2311:44",
      "2312:45 2313:46 2314:47 2315:48 2316:49 2317:50 2318:51 2319:52 2320:53 2321:54 2322:55",
      "2323:56 2324:57 2325:58 2326:59 2327:60 2328:61 2329:62 2330:63 2331:64 2332:65 2333:66",
      "2334:67 2335:68 2336:69 2337:70 2338:71 2339:72 2340:73 2341:74 2342:75 2343:76 2344:77",
      "2345:78 2346:79 2347:80 2348:81 2349:82 2350:83 2351:84 2352:85 2353:86 2354:87 2355:88",
      "2356:89 2357:90 2358:91 2359:92 2360:93 2361:94 2362:95 2363:96 2364:97 2365:98 2366:99",
      "2367:100 2368:101 2369:102 2370:103 2371:104 2372:105 2373:106 2374:107 2375:108 2376:109",
      "2377:110 2378:111 2379:112 2380:113 2381:114 2382:115 2383:116 2384:117 2385:118 2386:119",
      "2387:120 2388:121 2389:122 2390:123 2391:124 2392:125 2393:126 2394:127 2395:128 2396:129",
      "2397:130 2398:131 2399:132 2400:133 2401:134 2402:135 2403:136 2404:137 2405:138 2406:139",
      "2407:140 2408:141 2409:142 2410:143 2411:144 2412:145 2413:146 2414:147 2415:148 2416:149",
      "2417:150 2418:151 2419:152 2420:153 2421:154 2422:155 2423:156 2424:157 2425:158 2426:159",
      "2427:160 2428:161 2429:162 2430:163 2431:164 2432:165 2433:166 2434:167 2435:168 2436:169",
      "2437:170 2438:171 2439:172 2440:173 2441:174 2442:175 2443:176 2444:177 2445:178 2446:179",
      "2447:180 2448:181 2449:182 2450:183 2451:184 2452:185 2453:186 2454:187 2455:188 2456:189",
      "2457:190 2458:191 2459:192 2460:193 2461:194 2462:195 2463:196 2464:197 2465:198 2466:199",
      "2467:200 2468:201 2469:202 2470:203 2471:204 2472:205 2473:206 2474:207 2475:208 2476:209",
      "2477:210 2478:211 2479:212 2480:213 2481:214 2482:215 2483:216 2484:217 2485:218 2486:219",
      "2487:220 2488:221 2489:222 2490:223 2491:224 2492:225 2493:226 2494:227 2495:228 2496:229",
      "2497:230 2498:231 2499:232 2500:233 2501:234 2502:235 2503:236 2504:237 2505:238 2506:239",
      "2507:240 2508:241 2509:242 2510:243 2511:244 2512:245 2513:246 2514:247 2515:248 2516:249",
      "2517:250 2518:251 2519:252 2520:253 2521:254 2522:255 2523:256 2524:257 2525:258 2526:259",
      "2527:260 2528:261 2529:262 2530:263 2531:264 2532:265 2533:266 2534:267 2535:268 2536:269",
      "2537:270 2538:271 2539:272 2540:273 2541:274 2542:275 2543:276 2544:277 2545:278 2546:279",
      "2547:280 2548:281 2549:282 2550:283 2551:284 2552:285 2553:286 2554:287 2555:288 2556:289",
      "2557:290 2558:291 2560:293 2561:294 2562:295 2563:296 2564:297 2565:298 2566:299 2567:300",
      "2568:301 2569:302 2570:303 2571:304 2572:305 2573:306 2574:307 2575:308 2576:309 2577:310",
      "2578:311 2579:312 2580:313 2581:314 2582:315 2583:316 2584:317 2585:318 2586:319 2587:320",
      "2588:321 2589:322 2590:323 2591:324 2592:325 2593:326 2594:327 2595:328 2596:329 2597:330",
      "2598:331 2599:332 2600:333 2601:334 2602:335 2603:336 2604:337 2605:338 2606:339 2607:340",
      "2608:341 2609:342 2610:343 2611:344 2612:345 2613:346 2614:347 2615:348 2616:349 2617:350",
      "2618:351 2619:352 2620:353"
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
    return tf.reduceMean(x);
  }

  static Tensor lambda2() {
    return tf.reduceMean(x, axis(0L));
  }

  static Tensor lambda3() {
    return tf.reduceMean(x, axis(list(0L)));
  }

  static Tensor lambda4() {
    return tf.reduceMean(x, axis(list(0L, 1L)));
  }

  static Tensor lambda5() {
    return tf.reduceMean(x, axis(-1L));
  }

  static Tensor lambda6() {
    return tf.reduceMean(x, axis(1L), keepdims(true));
  }

  static Tensor lambda7() {
    return tf.reduceMean(x, axis(1L));
  }

  static Tensor lambda8() {
    return tf.reduceMean(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda9() {
    return tf.reduceMean(x, name("q"));
  }

  static Tensor lambda10() {
    return tf.reduceMean(x, reductionIndices(1L));
  }

  static Tensor lambda11() {
    return tf.reduceMean(x, keepDims(true));
  }

  static Tensor lambda12() {
    return tf.reduceMean(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda13() {
    return tf.reduceMean(x, axis(5L));
  }

  static Tensor lambda14() {
    return tf.reduceMean(x, axis(tf.constant(1L)));
  }

  static Tensor lambda15() {
    return tf.reduceMean(x, axis(new PyList<Object>()));
  }

  static Tensor lambda16() {
    return tf.reduceMean(x, axis(tuple(0L)));
  }

  static Tensor lambda17() {
    return tf.reduceMean(x, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda18() {
    return tf.reduceMean(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda19() {
    return tf.reduceMean(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda20() {
    return tf.reduceMean(i);
  }

  static Tensor lambda21() {
    return tf.reduceMean(i, axis(0L));
  }

  static Tensor lambda22() {
    return tf.reduceMean(u);
  }

  static Tensor lambda23() {
    return tf.reduceMean(u, axis(0L));
  }

  static Tensor lambda24() {
    return tf.reduceMean(n);
  }

  static Tensor lambda25() {
    return tf.reduceMean(n, axis(0L));
  }

  static Tensor lambda26() {
    return tf.reduceMean(v);
  }

  static Tensor lambda27() {
    return tf.reduceMean(v, axis(0L));
  }

  static Tensor lambda28() {
    return tf.reduceMean(r);
  }

  static Tensor lambda29() {
    return tf.reduceMean(r, axis(0L));
  }

  static Tensor lambda30() {
    return tf.reduceMean(list(1.0, 2.0));
  }

  static Tensor lambda31() {
    return tf.reduceMean(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda32() {
    return tf.reduceMean(3L);
  }

  static Tensor lambda33() {
    return tf.reduceMean(3L, axis(0L));
  }

  static Tensor lambda34() {
    return tf.reduceMean(s);
  }

  static Tensor lambda35() {
    return tf.reduceMean(s, axis(0L));
  }

  static Tensor lambda36() {
    return tf.reduceSum(x);
  }

  static Tensor lambda37() {
    return tf.reduceSum(x, axis(0L));
  }

  static Tensor lambda38() {
    return tf.reduceSum(x, axis(list(0L)));
  }

  static Tensor lambda39() {
    return tf.reduceSum(x, axis(list(0L, 1L)));
  }

  static Tensor lambda40() {
    return tf.reduceSum(x, axis(-1L));
  }

  static Tensor lambda41() {
    return tf.reduceSum(x, axis(1L), keepdims(true));
  }

  static Tensor lambda42() {
    return tf.reduceSum(x, axis(1L));
  }

  static Tensor lambda43() {
    return tf.reduceSum(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda44() {
    return tf.reduceSum(x, name("q"));
  }

  static Tensor lambda45() {
    return tf.reduceSum(x, reductionIndices(1L));
  }

  static Tensor lambda46() {
    return tf.reduceSum(x, keepDims(true));
  }

  static Tensor lambda47() {
    return tf.reduceSum(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda48() {
    return tf.reduceSum(x, axis(5L));
  }

  static Tensor lambda49() {
    return tf.reduceSum(x, axis(tf.constant(1L)));
  }

  static Tensor lambda50() {
    return tf.reduceSum(x, axis(new PyList<Object>()));
  }

  static Tensor lambda51() {
    return tf.reduceSum(x, axis(tuple(0L)));
  }

  static Tensor lambda52() {
    return tf.reduceSum(x, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda53() {
    return tf.reduceSum(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda54() {
    return tf.reduceSum(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda55() {
    return tf.reduceSum(i);
  }

  static Tensor lambda56() {
    return tf.reduceSum(i, axis(0L));
  }

  static Tensor lambda57() {
    return tf.reduceSum(u);
  }

  static Tensor lambda58() {
    return tf.reduceSum(u, axis(0L));
  }

  static Tensor lambda59() {
    return tf.reduceSum(n);
  }

  static Tensor lambda60() {
    return tf.reduceSum(n, axis(0L));
  }

  static Tensor lambda61() {
    return tf.reduceSum(v);
  }

  static Tensor lambda62() {
    return tf.reduceSum(v, axis(0L));
  }

  static Tensor lambda63() {
    return tf.reduceSum(r);
  }

  static Tensor lambda64() {
    return tf.reduceSum(r, axis(0L));
  }

  static Tensor lambda65() {
    return tf.reduceSum(list(1.0, 2.0));
  }

  static Tensor lambda66() {
    return tf.reduceSum(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda67() {
    return tf.reduceSum(3L);
  }

  static Tensor lambda68() {
    return tf.reduceSum(3L, axis(0L));
  }

  static Tensor lambda69() {
    return tf.reduceSum(s);
  }

  static Tensor lambda70() {
    return tf.reduceSum(s, axis(0L));
  }

  static Tensor lambda71() {
    return tf.reduceMax(x);
  }

  static Tensor lambda72() {
    return tf.reduceMax(x, axis(0L));
  }

  static Tensor lambda73() {
    return tf.reduceMax(x, axis(list(0L)));
  }

  static Tensor lambda74() {
    return tf.reduceMax(x, axis(list(0L, 1L)));
  }

  static Tensor lambda75() {
    return tf.reduceMax(x, axis(-1L));
  }

  static Tensor lambda76() {
    return tf.reduceMax(x, axis(1L), keepdims(true));
  }

  static Tensor lambda77() {
    return tf.reduceMax(x, axis(1L));
  }

  static Tensor lambda78() {
    return tf.reduceMax(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda79() {
    return tf.reduceMax(x, name("q"));
  }

  static Tensor lambda80() {
    return tf.reduceMax(x, reductionIndices(1L));
  }

  static Tensor lambda81() {
    return tf.reduceMax(x, keepDims(true));
  }

  static Tensor lambda82() {
    return tf.reduceMax(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda83() {
    return tf.reduceMax(x, axis(5L));
  }

  static Tensor lambda84() {
    return tf.reduceMax(x, axis(tf.constant(1L)));
  }

  static Tensor lambda85() {
    return tf.reduceMax(x, axis(new PyList<Object>()));
  }

  static Tensor lambda86() {
    return tf.reduceMax(x, axis(tuple(0L)));
  }

  static Tensor lambda87() {
    return tf.reduceMax(x, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda88() {
    return tf.reduceMax(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda89() {
    return tf.reduceMax(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda90() {
    return tf.reduceMax(i);
  }

  static Tensor lambda91() {
    return tf.reduceMax(i, axis(0L));
  }

  static Tensor lambda92() {
    return tf.reduceMax(u);
  }

  static Tensor lambda93() {
    return tf.reduceMax(u, axis(0L));
  }

  static Tensor lambda94() {
    return tf.reduceMax(n);
  }

  static Tensor lambda95() {
    return tf.reduceMax(n, axis(0L));
  }

  static Tensor lambda96() {
    return tf.reduceMax(v);
  }

  static Tensor lambda97() {
    return tf.reduceMax(v, axis(0L));
  }

  static Tensor lambda98() {
    return tf.reduceMax(r);
  }

  static Tensor lambda99() {
    return tf.reduceMax(r, axis(0L));
  }

  static Tensor lambda100() {
    return tf.reduceMax(list(1.0, 2.0));
  }

  static Tensor lambda101() {
    return tf.reduceMax(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda102() {
    return tf.reduceMax(3L);
  }

  static Tensor lambda103() {
    return tf.reduceMax(3L, axis(0L));
  }

  static Tensor lambda104() {
    return tf.reduceMax(s);
  }

  static Tensor lambda105() {
    return tf.reduceMax(s, axis(0L));
  }

  static Tensor lambda106() {
    return tf.reduceMin(x);
  }

  static Tensor lambda107() {
    return tf.reduceMin(x, axis(0L));
  }

  static Tensor lambda108() {
    return tf.reduceMin(x, axis(list(0L)));
  }

  static Tensor lambda109() {
    return tf.reduceMin(x, axis(list(0L, 1L)));
  }

  static Tensor lambda110() {
    return tf.reduceMin(x, axis(-1L));
  }

  static Tensor lambda111() {
    return tf.reduceMin(x, axis(1L), keepdims(true));
  }

  static Tensor lambda112() {
    return tf.reduceMin(x, axis(1L));
  }

  static Tensor lambda113() {
    return tf.reduceMin(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda114() {
    return tf.reduceMin(x, name("q"));
  }

  static Tensor lambda115() {
    return tf.reduceMin(x, reductionIndices(1L));
  }

  static Tensor lambda116() {
    return tf.reduceMin(x, keepDims(true));
  }

  static Tensor lambda117() {
    return tf.reduceMin(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda118() {
    return tf.reduceMin(x, axis(5L));
  }

  static Tensor lambda119() {
    return tf.reduceMin(x, axis(tf.constant(1L)));
  }

  static Tensor lambda120() {
    return tf.reduceMin(x, axis(new PyList<Object>()));
  }

  static Tensor lambda121() {
    return tf.reduceMin(x, axis(tuple(0L)));
  }

  static Tensor lambda122() {
    return tf.reduceMin(x, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda123() {
    return tf.reduceMin(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda124() {
    return tf.reduceMin(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda125() {
    return tf.reduceMin(i);
  }

  static Tensor lambda126() {
    return tf.reduceMin(i, axis(0L));
  }

  static Tensor lambda127() {
    return tf.reduceMin(u);
  }

  static Tensor lambda128() {
    return tf.reduceMin(u, axis(0L));
  }

  static Tensor lambda129() {
    return tf.reduceMin(n);
  }

  static Tensor lambda130() {
    return tf.reduceMin(n, axis(0L));
  }

  static Tensor lambda131() {
    return tf.reduceMin(v);
  }

  static Tensor lambda132() {
    return tf.reduceMin(v, axis(0L));
  }

  static Tensor lambda133() {
    return tf.reduceMin(r);
  }

  static Tensor lambda134() {
    return tf.reduceMin(r, axis(0L));
  }

  static Tensor lambda135() {
    return tf.reduceMin(list(1.0, 2.0));
  }

  static Tensor lambda136() {
    return tf.reduceMin(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda137() {
    return tf.reduceMin(3L);
  }

  static Tensor lambda138() {
    return tf.reduceMin(3L, axis(0L));
  }

  static Tensor lambda139() {
    return tf.reduceMin(s);
  }

  static Tensor lambda140() {
    return tf.reduceMin(s, axis(0L));
  }

  static Tensor lambda141() {
    return tf.reduceProd(x);
  }

  static Tensor lambda142() {
    return tf.reduceProd(x, axis(0L));
  }

  static Tensor lambda143() {
    return tf.reduceProd(x, axis(list(0L)));
  }

  static Tensor lambda144() {
    return tf.reduceProd(x, axis(list(0L, 1L)));
  }

  static Tensor lambda145() {
    return tf.reduceProd(x, axis(-1L));
  }

  static Tensor lambda146() {
    return tf.reduceProd(x, axis(1L), keepdims(true));
  }

  static Tensor lambda147() {
    return tf.reduceProd(x, axis(1L));
  }

  static Tensor lambda148() {
    return tf.reduceProd(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda149() {
    return tf.reduceProd(x, name("q"));
  }

  static Tensor lambda150() {
    return tf.reduceProd(x, reductionIndices(1L));
  }

  static Tensor lambda151() {
    return tf.reduceProd(x, keepDims(true));
  }

  static Tensor lambda152() {
    return tf.reduceProd(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda153() {
    return tf.reduceProd(x, axis(5L));
  }

  static Tensor lambda154() {
    return tf.reduceProd(x, axis(tf.constant(1L)));
  }

  static Tensor lambda155() {
    return tf.reduceProd(x, axis(new PyList<Object>()));
  }

  static Tensor lambda156() {
    return tf.reduceProd(x, axis(tuple(0L)));
  }

  static Tensor lambda157() {
    return tf.reduceProd(x, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda158() {
    return tf.reduceProd(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda159() {
    return tf.reduceProd(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda160() {
    return tf.reduceProd(i);
  }

  static Tensor lambda161() {
    return tf.reduceProd(i, axis(0L));
  }

  static Tensor lambda162() {
    return tf.reduceProd(u);
  }

  static Tensor lambda163() {
    return tf.reduceProd(u, axis(0L));
  }

  static Tensor lambda164() {
    return tf.reduceProd(n);
  }

  static Tensor lambda165() {
    return tf.reduceProd(n, axis(0L));
  }

  static Tensor lambda166() {
    return tf.reduceProd(v);
  }

  static Tensor lambda167() {
    return tf.reduceProd(v, axis(0L));
  }

  static Tensor lambda168() {
    return tf.reduceProd(r);
  }

  static Tensor lambda169() {
    return tf.reduceProd(r, axis(0L));
  }

  static Tensor lambda170() {
    return tf.reduceProd(list(1.0, 2.0));
  }

  static Tensor lambda171() {
    return tf.reduceProd(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda172() {
    return tf.reduceProd(3L);
  }

  static Tensor lambda173() {
    return tf.reduceProd(3L, axis(0L));
  }

  static Tensor lambda174() {
    return tf.reduceProd(s);
  }

  static Tensor lambda175() {
    return tf.reduceProd(s, axis(0L));
  }

  static Tensor lambda176() {
    return tf.reduceAll(b);
  }

  static Tensor lambda177() {
    return tf.reduceAll(b, axis(0L));
  }

  static Tensor lambda178() {
    return tf.reduceAll(b, axis(list(0L)));
  }

  static Tensor lambda179() {
    return tf.reduceAll(b, axis(list(0L, 1L)));
  }

  static Tensor lambda180() {
    return tf.reduceAll(b, axis(-1L));
  }

  static Tensor lambda181() {
    return tf.reduceAll(b, axis(1L), keepdims(true));
  }

  static Tensor lambda182() {
    return tf.reduceAll(b, axis(1L));
  }

  static Tensor lambda183() {
    return tf.reduceAll(b, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda184() {
    return tf.reduceAll(b, name("q"));
  }

  static Tensor lambda185() {
    return tf.reduceAll(b, reductionIndices(1L));
  }

  static Tensor lambda186() {
    return tf.reduceAll(b, keepDims(true));
  }

  static Tensor lambda187() {
    return tf.reduceAll(b, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda188() {
    return tf.reduceAll(b, axis(5L));
  }

  static Tensor lambda189() {
    return tf.reduceAll(b, axis(tf.constant(1L)));
  }

  static Tensor lambda190() {
    return tf.reduceAll(b, axis(new PyList<Object>()));
  }

  static Tensor lambda191() {
    return tf.reduceAll(b, axis(tuple(0L)));
  }

  static Tensor lambda192() {
    return tf.reduceAll(b, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda193() {
    return tf.reduceAll(b, keepdims(true), keepDims(true));
  }

  static Tensor lambda194() {
    return tf.reduceAll(b, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda195() {
    return tf.reduceAll(i);
  }

  static Tensor lambda196() {
    return tf.reduceAll(i, axis(0L));
  }

  static Tensor lambda197() {
    return tf.reduceAll(u);
  }

  static Tensor lambda198() {
    return tf.reduceAll(u, axis(0L));
  }

  static Tensor lambda199() {
    return tf.reduceAll(n);
  }

  static Tensor lambda200() {
    return tf.reduceAll(n, axis(0L));
  }

  static Tensor lambda201() {
    return tf.reduceAll(v);
  }

  static Tensor lambda202() {
    return tf.reduceAll(v, axis(0L));
  }

  static Tensor lambda203() {
    return tf.reduceAll(r);
  }

  static Tensor lambda204() {
    return tf.reduceAll(r, axis(0L));
  }

  static Tensor lambda205() {
    return tf.reduceAll(list(1.0, 2.0));
  }

  static Tensor lambda206() {
    return tf.reduceAll(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda207() {
    return tf.reduceAll(3L);
  }

  static Tensor lambda208() {
    return tf.reduceAll(3L, axis(0L));
  }

  static Tensor lambda209() {
    return tf.reduceAll(s);
  }

  static Tensor lambda210() {
    return tf.reduceAll(s, axis(0L));
  }

  static Tensor lambda211() {
    return tf.reduceAny(b);
  }

  static Tensor lambda212() {
    return tf.reduceAny(b, axis(0L));
  }

  static Tensor lambda213() {
    return tf.reduceAny(b, axis(list(0L)));
  }

  static Tensor lambda214() {
    return tf.reduceAny(b, axis(list(0L, 1L)));
  }

  static Tensor lambda215() {
    return tf.reduceAny(b, axis(-1L));
  }

  static Tensor lambda216() {
    return tf.reduceAny(b, axis(1L), keepdims(true));
  }

  static Tensor lambda217() {
    return tf.reduceAny(b, axis(1L));
  }

  static Tensor lambda218() {
    return tf.reduceAny(b, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda219() {
    return tf.reduceAny(b, name("q"));
  }

  static Tensor lambda220() {
    return tf.reduceAny(b, reductionIndices(1L));
  }

  static Tensor lambda221() {
    return tf.reduceAny(b, keepDims(true));
  }

  static Tensor lambda222() {
    return tf.reduceAny(b, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda223() {
    return tf.reduceAny(b, axis(5L));
  }

  static Tensor lambda224() {
    return tf.reduceAny(b, axis(tf.constant(1L)));
  }

  static Tensor lambda225() {
    return tf.reduceAny(b, axis(new PyList<Object>()));
  }

  static Tensor lambda226() {
    return tf.reduceAny(b, axis(tuple(0L)));
  }

  static Tensor lambda227() {
    return tf.reduceAny(b, axis((Int64) Py.call(Api.type("np.int64"),
        1L)));
  }

  static Tensor lambda228() {
    return tf.reduceAny(b, keepdims(true), keepDims(true));
  }

  static Tensor lambda229() {
    return tf.reduceAny(b, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda230() {
    return tf.reduceAny(i);
  }

  static Tensor lambda231() {
    return tf.reduceAny(i, axis(0L));
  }

  static Tensor lambda232() {
    return tf.reduceAny(u);
  }

  static Tensor lambda233() {
    return tf.reduceAny(u, axis(0L));
  }

  static Tensor lambda234() {
    return tf.reduceAny(n);
  }

  static Tensor lambda235() {
    return tf.reduceAny(n, axis(0L));
  }

  static Tensor lambda236() {
    return tf.reduceAny(v);
  }

  static Tensor lambda237() {
    return tf.reduceAny(v, axis(0L));
  }

  static Tensor lambda238() {
    return tf.reduceAny(r);
  }

  static Tensor lambda239() {
    return tf.reduceAny(r, axis(0L));
  }

  static Tensor lambda240() {
    return tf.reduceAny(list(1.0, 2.0));
  }

  static Tensor lambda241() {
    return tf.reduceAny(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda242() {
    return tf.reduceAny(3L);
  }

  static Tensor lambda243() {
    return tf.reduceAny(3L, axis(0L));
  }

  static Tensor lambda244() {
    return tf.reduceAny(s);
  }

  static Tensor lambda245() {
    return tf.reduceAny(s, axis(0L));
  }

  static Tensor lambda246() {
    return tf.reduceLogsumexp(x);
  }

  static Tensor lambda247() {
    return tf.reduceLogsumexp(x, axis(0L));
  }

  static Tensor lambda248() {
    return tf.reduceLogsumexp(x, axis(list(0L)));
  }

  static Tensor lambda249() {
    return tf.reduceLogsumexp(x, axis(list(0L, 1L)));
  }

  static Tensor lambda250() {
    return tf.reduceLogsumexp(x, axis(-1L));
  }

  static Tensor lambda251() {
    return tf.reduceLogsumexp(x, axis(1L), keepdims(true));
  }

  static Tensor lambda252() {
    return tf.reduceLogsumexp(x, axis(1L));
  }

  static Tensor lambda253() {
    return tf.reduceLogsumexp(x, axis(list(1L)), keepdims(true));
  }

  static Tensor lambda254() {
    return tf.reduceLogsumexp(x, name("q"));
  }

  static Tensor lambda255() {
    return tf.reduceLogsumexp(x, reductionIndices(1L));
  }

  static Tensor lambda256() {
    return tf.reduceLogsumexp(x, keepDims(true));
  }

  static Tensor lambda257() {
    return tf.reduceLogsumexp(x, axis(0L), reductionIndices(1L));
  }

  static Tensor lambda258() {
    return tf.reduceLogsumexp(x, axis(5L));
  }

  static Tensor lambda259() {
    return tf.reduceLogsumexp(x, axis(tf.constant(1L)));
  }

  static Tensor lambda260() {
    return tf.reduceLogsumexp(x, axis(new PyList<Object>()));
  }

  static Tensor lambda261() {
    return tf.reduceLogsumexp(x, axis(tuple(0L)));
  }

  static Tensor lambda262() {
    return tf.reduceLogsumexp(x,
        axis((Int64) Py.call(Api.type("np.int64"), 1L)));
  }

  static Tensor lambda263() {
    return tf.reduceLogsumexp(x, keepdims(true), keepDims(true));
  }

  static Tensor lambda264() {
    return tf.reduceLogsumexp(x, axis(np.array(list(0L, 1L))));
  }

  static Tensor lambda265() {
    return tf.reduceLogsumexp(i);
  }

  static Tensor lambda266() {
    return tf.reduceLogsumexp(i, axis(0L));
  }

  static Tensor lambda267() {
    return tf.reduceLogsumexp(u);
  }

  static Tensor lambda268() {
    return tf.reduceLogsumexp(u, axis(0L));
  }

  static Tensor lambda269() {
    return tf.reduceLogsumexp(n);
  }

  static Tensor lambda270() {
    return tf.reduceLogsumexp(n, axis(0L));
  }

  static Tensor lambda271() {
    return tf.reduceLogsumexp(v);
  }

  static Tensor lambda272() {
    return tf.reduceLogsumexp(v, axis(0L));
  }

  static Tensor lambda273() {
    return tf.reduceLogsumexp(r);
  }

  static Tensor lambda274() {
    return tf.reduceLogsumexp(r, axis(0L));
  }

  static Tensor lambda275() {
    return tf.reduceLogsumexp(list(1.0, 2.0));
  }

  static Tensor lambda276() {
    return tf.reduceLogsumexp(list(1.0, 2.0), axis(0L));
  }

  static Tensor lambda277() {
    return tf.reduceLogsumexp(3L);
  }

  static Tensor lambda278() {
    return tf.reduceLogsumexp(3L, axis(0L));
  }

  static Tensor lambda279() {
    return tf.reduceLogsumexp(s);
  }

  static Tensor lambda280() {
    return tf.reduceLogsumexp(s, axis(0L));
  }

  static Tensor lambda281() {
    return tf.argmax(x);
  }

  static Tensor lambda282() {
    return tf.argmax(x, axis(1L));
  }

  static Tensor lambda283() {
    return tf.argmax(x, axis(0L));
  }

  static Tensor lambda284() {
    return tf.argmax(x, axis(-1L));
  }

  static Tensor lambda285() {
    return tf.argmax(x, dimension(1L));
  }

  static Tensor lambda286() {
    return tf.argmax(x, axis(1L), dimension(1L));
  }

  static Tensor lambda287() {
    return tf.argmax(x, outputType(tf.int32));
  }

  static Tensor lambda288() {
    return tf.argmax(x, axis(1L), name("q"));
  }

  static Tensor lambda289() {
    return tf.argmax(x, axis(5L));
  }

  static Tensor lambda290() {
    return tf.argmax(x, axis(tf.constant(1L)));
  }

  static Tensor lambda291() {
    return tf.argmax(i);
  }

  static Tensor lambda292() {
    return tf.argmax(u);
  }

  static Tensor lambda293() {
    return tf.argmax(n, axis(1L));
  }

  static Tensor lambda294() {
    return tf.argmax(v);
  }

  static Tensor lambda295() {
    return tf.argmax(r);
  }

  static Tensor lambda296() {
    return tf.argmax(list(1L, 2L));
  }

  static Tensor lambda297() {
    return tf.argmax(3L);
  }

  static Tensor lambda298() {
    return tf.argmax(b);
  }

  static Tensor lambda299() {
    return tf.argmin(x);
  }

  static Tensor lambda300() {
    return tf.argmin(x, axis(1L));
  }

  static Tensor lambda301() {
    return tf.argmin(x, axis(0L));
  }

  static Tensor lambda302() {
    return tf.argmin(x, axis(-1L));
  }

  static Tensor lambda303() {
    return tf.argmin(x, dimension(1L));
  }

  static Tensor lambda304() {
    return tf.argmin(x, axis(1L), dimension(1L));
  }

  static Tensor lambda305() {
    return tf.argmin(x, outputType(tf.int32));
  }

  static Tensor lambda306() {
    return tf.argmin(x, axis(1L), name("q"));
  }

  static Tensor lambda307() {
    return tf.argmin(x, axis(5L));
  }

  static Tensor lambda308() {
    return tf.argmin(x, axis(tf.constant(1L)));
  }

  static Tensor lambda309() {
    return tf.argmin(i);
  }

  static Tensor lambda310() {
    return tf.argmin(u);
  }

  static Tensor lambda311() {
    return tf.argmin(n, axis(1L));
  }

  static Tensor lambda312() {
    return tf.argmin(v);
  }

  static Tensor lambda313() {
    return tf.argmin(r);
  }

  static Tensor lambda314() {
    return tf.argmin(list(1L, 2L));
  }

  static Tensor lambda315() {
    return tf.argmin(3L);
  }

  static Tensor lambda316() {
    return tf.argmin(b);
  }

  static Tensor lambda317() {
    return tf.cast(x, tf.int32);
  }

  static Tensor lambda318() {
    return tf.cast(x, tf.float32);
  }

  static Tensor lambda319() {
    return tf.cast(i, "float32", name("q"));
  }

  static Tensor lambda320() {
    return tf.cast(x, tf.bool);
  }

  static Tensor lambda321() {
    return tf.cast(3L, tf.float32);
  }

  static Object lambda322() {
    return tf.castOrSame(v, tf.int32);
  }

  static Object lambda323() {
    return tf.castOrSame(r, tf.int32);
  }

  static Tensor lambda324() {
    return tf.cast(s, tf.int32);
  }

  static Tensor lambda325() {
    return tf.cast(list(1L, 2L), tf.float64);
  }

  static Tensor lambda326() {
    return tf.cast(x, Api.type("np.int64"));
  }

  static Tensor lambda327() {
    return tf.cast(c, tf.float32);
  }

  static Tensor lambda328() {
    return tf.cast(x, (Object) null);
  }

  static Object lambda329() {
    return tf.castOrSame(v, tf.float32);
  }

  static Tensor lambda330() {
    return tf.toFloat(i);
  }

  static Tensor lambda331() {
    return tf.toFloat(x);
  }

  static Tensor lambda332() {
    return tf.toInt32(x, name("q"));
  }

  static Tensor lambda333() {
    return tf.toInt32(i);
  }

  static Tensor lambda334() {
    return tf.toFloat(3L);
  }

  static Tensor lambda335() {
    return tf.toInt64(x);
  }

  static Tensor lambda336() {
    return tf.toDouble(x);
  }

  static Tensor lambda337() {
    return tf.toBfloat16(x);
  }

  static Tensor lambda338() {
    return tf.toComplex64(x);
  }

  static Tensor lambda339() {
    return tf.saturateCast(x, tf.int8);
  }

  static Tensor lambda340() {
    return tf.saturateCast(i, tf.uint8, name("sc"));
  }

  static Tensor lambda341() {
    return tf.bitcast(x, tf.int32);
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
  }
}
