import { load } from '../queries/current.ts'; import { offlineGuide } from './guide.ts'; import { buildOffline } from './build.ts'; import { originalOf } from '../../scripts/bench/offline/grow.ts';
const g = offlineGuide(await load('content'));
const c=process.cpuUsage();const r=await buildOffline('/tmp/off/big',{...g,localityOf:(p)=>g.localityOf(originalOf(p))});const e=process.cpuUsage(c);console.log(((e.user+e.system)/1e3).toFixed(0)+' cpu-ms',r.pages,r.bytes,r.manifest.index.bytes, process.memoryUsage().rss/1e6);
